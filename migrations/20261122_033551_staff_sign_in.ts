import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_staff_tickets_kind" AS ENUM('set-up', 'invitation', 'enrolment');
  ALTER TYPE "public"."enum_staff_members_status" ADD VALUE 'suspended';
  ALTER TYPE "public"."enum_staff_members_status" ADD VALUE 'banned';
  CREATE TABLE "audit_archives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric NOT NULL,
  	"archived_at" timestamp(3) with time zone NOT NULL,
  	"file_name" varchar NOT NULL,
  	"sha256" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"first_seal" numeric NOT NULL,
  	"last_seal" numeric NOT NULL,
  	"entries" numeric NOT NULL,
  	"last_at" timestamp(3) with time zone NOT NULL,
  	"chain" varchar NOT NULL,
  	"proof" varchar NOT NULL
  );
  
  CREATE TABLE "staff_factors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"secret" varchar NOT NULL,
  	"last_step" numeric DEFAULT 0 NOT NULL,
  	"enrolled_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_recovery_codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"code_hash" varchar NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_tickets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"kind" "enum_staff_tickets_kind" NOT NULL,
  	"person" varchar,
  	"secret" varchar,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_guesses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key_hash" varchar NOT NULL,
  	"person" varchar,
  	"failures" numeric DEFAULT 0 NOT NULL,
  	"locks" numeric DEFAULT 0 NOT NULL,
  	"locked_until" timestamp(3) with time zone,
  	"last_failure_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_devices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"browser" varchar,
  	"os" varchar,
  	"device_class" varchar,
  	"first_seen_at" timestamp(3) with time zone NOT NULL,
  	"last_seen_at" timestamp(3) with time zone NOT NULL,
  	"blocked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sid" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"device_id" integer,
  	"is_remembered" boolean DEFAULT false NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"last_seen_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "staff_members" ADD COLUMN "status_reason" varchar;
  ALTER TABLE "staff_members" ADD COLUMN "sign_in_name" varchar;
  ALTER TABLE "staff_members" ADD COLUMN "allows_api_key" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "audit_archives_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_factors_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_recovery_codes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_tickets_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_guesses_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_devices_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "staff_sessions_id" integer;
  ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_device_id_staff_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."staff_devices"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "audit_archives_sequence_idx" ON "audit_archives" USING btree ("sequence");
  CREATE UNIQUE INDEX "audit_archives_last_seal_idx" ON "audit_archives" USING btree ("last_seal");
  CREATE UNIQUE INDEX "staff_factors_person_idx" ON "staff_factors" USING btree ("person");
  CREATE INDEX "staff_factors_updated_at_idx" ON "staff_factors" USING btree ("updated_at");
  CREATE INDEX "staff_factors_created_at_idx" ON "staff_factors" USING btree ("created_at");
  CREATE INDEX "staff_recovery_codes_person_idx" ON "staff_recovery_codes" USING btree ("person");
  CREATE UNIQUE INDEX "staff_recovery_codes_code_hash_idx" ON "staff_recovery_codes" USING btree ("code_hash");
  CREATE INDEX "staff_recovery_codes_updated_at_idx" ON "staff_recovery_codes" USING btree ("updated_at");
  CREATE INDEX "staff_recovery_codes_created_at_idx" ON "staff_recovery_codes" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_tickets_token_hash_idx" ON "staff_tickets" USING btree ("token_hash");
  CREATE INDEX "staff_tickets_person_idx" ON "staff_tickets" USING btree ("person");
  CREATE INDEX "staff_tickets_expires_at_idx" ON "staff_tickets" USING btree ("expires_at");
  CREATE INDEX "staff_tickets_updated_at_idx" ON "staff_tickets" USING btree ("updated_at");
  CREATE INDEX "staff_tickets_created_at_idx" ON "staff_tickets" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_guesses_key_hash_idx" ON "staff_guesses" USING btree ("key_hash");
  CREATE INDEX "staff_guesses_person_idx" ON "staff_guesses" USING btree ("person");
  CREATE INDEX "staff_guesses_last_failure_at_idx" ON "staff_guesses" USING btree ("last_failure_at");
  CREATE INDEX "staff_guesses_updated_at_idx" ON "staff_guesses" USING btree ("updated_at");
  CREATE INDEX "staff_guesses_created_at_idx" ON "staff_guesses" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_devices_token_hash_idx" ON "staff_devices" USING btree ("token_hash");
  CREATE INDEX "staff_devices_person_idx" ON "staff_devices" USING btree ("person");
  CREATE INDEX "staff_devices_updated_at_idx" ON "staff_devices" USING btree ("updated_at");
  CREATE INDEX "staff_devices_created_at_idx" ON "staff_devices" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_sessions_sid_idx" ON "staff_sessions" USING btree ("sid");
  CREATE INDEX "staff_sessions_person_idx" ON "staff_sessions" USING btree ("person");
  CREATE INDEX "staff_sessions_device_idx" ON "staff_sessions" USING btree ("device_id");
  CREATE INDEX "staff_sessions_expires_at_idx" ON "staff_sessions" USING btree ("expires_at");
  CREATE INDEX "staff_sessions_updated_at_idx" ON "staff_sessions" USING btree ("updated_at");
  CREATE INDEX "staff_sessions_created_at_idx" ON "staff_sessions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_archives_fk" FOREIGN KEY ("audit_archives_id") REFERENCES "public"."audit_archives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_factors_fk" FOREIGN KEY ("staff_factors_id") REFERENCES "public"."staff_factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_recovery_codes_fk" FOREIGN KEY ("staff_recovery_codes_id") REFERENCES "public"."staff_recovery_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_tickets_fk" FOREIGN KEY ("staff_tickets_id") REFERENCES "public"."staff_tickets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_guesses_fk" FOREIGN KEY ("staff_guesses_id") REFERENCES "public"."staff_guesses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_devices_fk" FOREIGN KEY ("staff_devices_id") REFERENCES "public"."staff_devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_sessions_fk" FOREIGN KEY ("staff_sessions_id") REFERENCES "public"."staff_sessions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "staff_members_sign_in_name_idx" ON "staff_members" USING btree ("sign_in_name");
  CREATE INDEX "payload_locked_documents_rels_audit_archives_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_archives_id");
  CREATE INDEX "payload_locked_documents_rels_staff_factors_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_factors_id");
  CREATE INDEX "payload_locked_documents_rels_staff_recovery_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_recovery_codes_id");
  CREATE INDEX "payload_locked_documents_rels_staff_tickets_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_tickets_id");
  CREATE INDEX "payload_locked_documents_rels_staff_guesses_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_guesses_id");
  CREATE INDEX "payload_locked_documents_rels_staff_devices_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_devices_id");
  CREATE INDEX "payload_locked_documents_rels_staff_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_sessions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_archives" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_recovery_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_tickets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_guesses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_devices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "staff_sessions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "audit_archives" CASCADE;
  DROP TABLE "staff_factors" CASCADE;
  DROP TABLE "staff_recovery_codes" CASCADE;
  DROP TABLE "staff_tickets" CASCADE;
  DROP TABLE "staff_guesses" CASCADE;
  DROP TABLE "staff_devices" CASCADE;
  DROP TABLE "staff_sessions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_audit_archives_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_staff_factors_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_staff_recovery_codes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_staff_tickets_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_staff_guesses_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_staff_devices_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_staff_sessions_fk";
  
  ALTER TABLE "staff_members" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "staff_members" ALTER COLUMN "status" SET DEFAULT 'active'::text;
  DROP TYPE "public"."enum_staff_members_status";
  CREATE TYPE "public"."enum_staff_members_status" AS ENUM('active', 'locked');
  ALTER TABLE "staff_members" ALTER COLUMN "status" SET DEFAULT 'active'::"public"."enum_staff_members_status";
  ALTER TABLE "staff_members" ALTER COLUMN "status" SET DATA TYPE "public"."enum_staff_members_status" USING "status"::"public"."enum_staff_members_status";
  DROP INDEX "staff_members_sign_in_name_idx";
  DROP INDEX "payload_locked_documents_rels_audit_archives_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_factors_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_recovery_codes_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_tickets_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_guesses_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_devices_id_idx";
  DROP INDEX "payload_locked_documents_rels_staff_sessions_id_idx";
  ALTER TABLE "staff_members" DROP COLUMN "status_reason";
  ALTER TABLE "staff_members" DROP COLUMN "sign_in_name";
  ALTER TABLE "staff_members" DROP COLUMN "allows_api_key";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "audit_archives_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_factors_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_recovery_codes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_tickets_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_guesses_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_devices_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "staff_sessions_id";
  DROP TYPE "public"."enum_staff_tickets_kind";`)
}
