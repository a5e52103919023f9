import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_license_seats_status" AS ENUM('active', 'revoked');
  CREATE TYPE "public"."enum_license_activations_status" AS ENUM('active', 'deactivated');
  CREATE TYPE "public"."enum_download_resets_status" AS ENUM('pending', 'approved', 'rejected');
  CREATE TABLE "license_seats" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"license_id" integer NOT NULL,
  	"holder_id" integer NOT NULL,
  	"email" varchar NOT NULL,
  	"status" "enum_license_seats_status" NOT NULL,
  	"holding" varchar NOT NULL,
  	"assigned_at" timestamp(3) with time zone NOT NULL,
  	"assigned_by" varchar NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "license_activations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"license_id" integer NOT NULL,
  	"fingerprint_hash" varchar NOT NULL,
  	"device_name" varchar,
  	"status" "enum_license_activations_status" NOT NULL,
  	"activated_at" timestamp(3) with time zone NOT NULL,
  	"last_seen_at" timestamp(3) with time zone NOT NULL,
  	"deactivated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "download_resets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"license_id" integer NOT NULL,
  	"holder_id" integer NOT NULL,
  	"reason" varchar NOT NULL,
  	"status" "enum_download_resets_status" NOT NULL,
  	"note" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" varchar,
  	"waiting" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "licenses" ADD COLUMN "activation_cap" numeric;
  ALTER TABLE "licenses" ADD COLUMN "activations_used" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "licenses" ADD COLUMN "flagged_at" timestamp(3) with time zone;
  ALTER TABLE "licenses" ADD COLUMN "flag_reason" varchar;
  ALTER TABLE "licenses" ADD COLUMN "flagged_by" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "license_seats_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "license_activations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "download_resets_id" integer;
  ALTER TABLE "license_seats" ADD CONSTRAINT "license_seats_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "license_seats" ADD CONSTRAINT "license_seats_holder_id_customers_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "license_activations" ADD CONSTRAINT "license_activations_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "download_resets" ADD CONSTRAINT "download_resets_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "download_resets" ADD CONSTRAINT "download_resets_holder_id_customers_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "license_seats_license_idx" ON "license_seats" USING btree ("license_id");
  CREATE INDEX "license_seats_holder_idx" ON "license_seats" USING btree ("holder_id");
  CREATE UNIQUE INDEX "license_seats_holding_idx" ON "license_seats" USING btree ("holding");
  CREATE INDEX "license_seats_updated_at_idx" ON "license_seats" USING btree ("updated_at");
  CREATE INDEX "license_seats_created_at_idx" ON "license_seats" USING btree ("created_at");
  CREATE INDEX "license_activations_license_idx" ON "license_activations" USING btree ("license_id");
  CREATE INDEX "license_activations_updated_at_idx" ON "license_activations" USING btree ("updated_at");
  CREATE INDEX "license_activations_created_at_idx" ON "license_activations" USING btree ("created_at");
  CREATE UNIQUE INDEX "license_fingerprintHash_idx" ON "license_activations" USING btree ("license_id","fingerprint_hash");
  CREATE INDEX "download_resets_license_idx" ON "download_resets" USING btree ("license_id");
  CREATE INDEX "download_resets_holder_idx" ON "download_resets" USING btree ("holder_id");
  CREATE INDEX "download_resets_status_idx" ON "download_resets" USING btree ("status");
  CREATE UNIQUE INDEX "download_resets_waiting_idx" ON "download_resets" USING btree ("waiting");
  CREATE INDEX "download_resets_updated_at_idx" ON "download_resets" USING btree ("updated_at");
  CREATE INDEX "download_resets_created_at_idx" ON "download_resets" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_license_seats_fk" FOREIGN KEY ("license_seats_id") REFERENCES "public"."license_seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_license_activations_fk" FOREIGN KEY ("license_activations_id") REFERENCES "public"."license_activations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_download_resets_fk" FOREIGN KEY ("download_resets_id") REFERENCES "public"."download_resets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "licenses_flagged_at_idx" ON "licenses" USING btree ("flagged_at");
  CREATE INDEX "payload_locked_documents_rels_license_seats_id_idx" ON "payload_locked_documents_rels" USING btree ("license_seats_id");
  CREATE INDEX "payload_locked_documents_rels_license_activations_id_idx" ON "payload_locked_documents_rels" USING btree ("license_activations_id");
  CREATE INDEX "payload_locked_documents_rels_download_resets_id_idx" ON "payload_locked_documents_rels" USING btree ("download_resets_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "license_seats" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "license_activations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "download_resets" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "license_seats" CASCADE;
  DROP TABLE "license_activations" CASCADE;
  DROP TABLE "download_resets" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_license_seats_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_license_activations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_download_resets_fk";
  
  DROP INDEX "licenses_flagged_at_idx";
  DROP INDEX "payload_locked_documents_rels_license_seats_id_idx";
  DROP INDEX "payload_locked_documents_rels_license_activations_id_idx";
  DROP INDEX "payload_locked_documents_rels_download_resets_id_idx";
  ALTER TABLE "licenses" DROP COLUMN "activation_cap";
  ALTER TABLE "licenses" DROP COLUMN "activations_used";
  ALTER TABLE "licenses" DROP COLUMN "flagged_at";
  ALTER TABLE "licenses" DROP COLUMN "flag_reason";
  ALTER TABLE "licenses" DROP COLUMN "flagged_by";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "license_seats_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "license_activations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "download_resets_id";
  DROP TYPE "public"."enum_license_seats_status";
  DROP TYPE "public"."enum_license_activations_status";
  DROP TYPE "public"."enum_download_resets_status";`)
}
