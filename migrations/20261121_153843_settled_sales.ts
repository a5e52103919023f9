import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_refunds_reason" AS ENUM('requested-by-customer', 'duplicate', 'fraudulent', 'other');
  CREATE TYPE "public"."enum_refunds_status" AS ENUM('requested', 'done', 'refused', 'failed');
  CREATE TYPE "public"."enum_product_uploads_status" AS ENUM('open', 'completed', 'aborting', 'aborted');
  CREATE TYPE "public"."enum_sandbox_payments_dispute" AS ENUM('open', 'won', 'lost');
  ALTER TYPE "public"."enum_session_scopes_kind" ADD VALUE 'partial';
  ALTER TYPE "public"."enum_orders_status" ADD VALUE 'charged-back';
  ALTER TYPE "public"."enum_transactions_status" ADD VALUE 'disputed';
  ALTER TYPE "public"."enum_transactions_status" ADD VALUE 'charged-back';
  ALTER TYPE "public"."enum_downloads_status" ADD VALUE 'handed-over' BEFORE 'canceled';
  CREATE TABLE "refunds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order_id" integer NOT NULL,
  	"amount_minor" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"reason" "enum_refunds_reason" NOT NULL,
  	"status" "enum_refunds_status" NOT NULL,
  	"error" varchar,
  	"key" varchar NOT NULL,
  	"requested_by" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "product_uploads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stored_name" varchar NOT NULL,
  	"bucket_upload_id" varchar NOT NULL,
  	"display_name" varchar NOT NULL,
  	"size" numeric NOT NULL,
  	"part_bytes" numeric NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"started_by" varchar NOT NULL,
  	"status" "enum_product_uploads_status" DEFAULT 'open' NOT NULL,
  	"touched_at" timestamp(3) with time zone NOT NULL,
  	"file_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contact_locks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contact_hash" varchar NOT NULL,
  	"failures" numeric DEFAULT 0 NOT NULL,
  	"recent_failures" numeric DEFAULT 0 NOT NULL,
  	"recent_since" timestamp(3) with time zone,
  	"locks" numeric DEFAULT 0 NOT NULL,
  	"locked_until" timestamp(3) with time zone,
  	"last_failure_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"request_hash" varchar NOT NULL,
  	"customer_id" integer,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_stripe_on" boolean DEFAULT true,
  	"stripe_secret_key" varchar,
  	"stripe_webhook_secret" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "product_files" ADD COLUMN "prefix" varchar DEFAULT '';
  ALTER TABLE "product_files" ADD COLUMN "_objectkey" varchar;
  ALTER TABLE "orders" ADD COLUMN "revision" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "sandbox_payments" ADD COLUMN "refunded_minor" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "sandbox_payments" ADD COLUMN "refund_keys" varchar;
  ALTER TABLE "sandbox_payments" ADD COLUMN "dispute" "enum_sandbox_payments_dispute";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "refunds_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "product_uploads_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contact_locks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_codes_id" integer;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "product_uploads" ADD CONSTRAINT "product_uploads_file_id_product_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."product_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "customer_codes" ADD CONSTRAINT "customer_codes_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "refunds_order_idx" ON "refunds" USING btree ("order_id");
  CREATE INDEX "refunds_status_idx" ON "refunds" USING btree ("status");
  CREATE UNIQUE INDEX "refunds_key_idx" ON "refunds" USING btree ("key");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE UNIQUE INDEX "product_uploads_stored_name_idx" ON "product_uploads" USING btree ("stored_name");
  CREATE INDEX "product_uploads_fingerprint_idx" ON "product_uploads" USING btree ("fingerprint");
  CREATE INDEX "product_uploads_status_idx" ON "product_uploads" USING btree ("status");
  CREATE INDEX "product_uploads_touched_at_idx" ON "product_uploads" USING btree ("touched_at");
  CREATE INDEX "product_uploads_file_idx" ON "product_uploads" USING btree ("file_id");
  CREATE INDEX "product_uploads_updated_at_idx" ON "product_uploads" USING btree ("updated_at");
  CREATE INDEX "product_uploads_created_at_idx" ON "product_uploads" USING btree ("created_at");
  CREATE UNIQUE INDEX "contact_locks_contact_hash_idx" ON "contact_locks" USING btree ("contact_hash");
  CREATE INDEX "contact_locks_last_failure_at_idx" ON "contact_locks" USING btree ("last_failure_at");
  CREATE INDEX "contact_locks_updated_at_idx" ON "contact_locks" USING btree ("updated_at");
  CREATE INDEX "contact_locks_created_at_idx" ON "contact_locks" USING btree ("created_at");
  CREATE UNIQUE INDEX "customer_codes_request_hash_idx" ON "customer_codes" USING btree ("request_hash");
  CREATE INDEX "customer_codes_customer_idx" ON "customer_codes" USING btree ("customer_id");
  CREATE INDEX "customer_codes_expires_at_idx" ON "customer_codes" USING btree ("expires_at");
  CREATE INDEX "customer_codes_updated_at_idx" ON "customer_codes" USING btree ("updated_at");
  CREATE INDEX "customer_codes_created_at_idx" ON "customer_codes" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_refunds_fk" FOREIGN KEY ("refunds_id") REFERENCES "public"."refunds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_product_uploads_fk" FOREIGN KEY ("product_uploads_id") REFERENCES "public"."product_uploads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_locks_fk" FOREIGN KEY ("contact_locks_id") REFERENCES "public"."contact_locks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_codes_fk" FOREIGN KEY ("customer_codes_id") REFERENCES "public"."customer_codes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_refunds_id_idx" ON "payload_locked_documents_rels" USING btree ("refunds_id");
  CREATE INDEX "payload_locked_documents_rels_product_uploads_id_idx" ON "payload_locked_documents_rels" USING btree ("product_uploads_id");
  CREATE INDEX "payload_locked_documents_rels_contact_locks_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_locks_id");
  CREATE INDEX "payload_locked_documents_rels_customer_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_codes_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "product_uploads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contact_locks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "product_uploads" CASCADE;
  DROP TABLE "contact_locks" CASCADE;
  DROP TABLE "customer_codes" CASCADE;
  DROP TABLE "payment_settings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_refunds_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_product_uploads_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contact_locks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_customer_codes_fk";
  
  ALTER TABLE "orders" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_orders_status";
  CREATE TYPE "public"."enum_orders_status" AS ENUM('pending', 'paid', 'failed', 'expired', 'canceled', 'partially-refunded', 'refunded', 'disputed');
  ALTER TABLE "orders" ALTER COLUMN "status" SET DATA TYPE "public"."enum_orders_status" USING "status"::"public"."enum_orders_status";
  ALTER TABLE "transactions" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_transactions_status";
  CREATE TYPE "public"."enum_transactions_status" AS ENUM('succeeded', 'partially-refunded', 'refunded');
  ALTER TABLE "transactions" ALTER COLUMN "status" SET DATA TYPE "public"."enum_transactions_status" USING "status"::"public"."enum_transactions_status";
  ALTER TABLE "downloads" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_downloads_status";
  CREATE TYPE "public"."enum_downloads_status" AS ENUM('granted', 'opened', 'completed', 'canceled', 'refused', 'expired');
  ALTER TABLE "downloads" ALTER COLUMN "status" SET DATA TYPE "public"."enum_downloads_status" USING "status"::"public"."enum_downloads_status";
  ALTER TABLE "session_scopes" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_session_scopes_kind";
  CREATE TYPE "public"."enum_session_scopes_kind" AS ENUM('full', 'order');
  ALTER TABLE "session_scopes" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_session_scopes_kind" USING "kind"::"public"."enum_session_scopes_kind";
  DROP INDEX "payload_locked_documents_rels_refunds_id_idx";
  DROP INDEX "payload_locked_documents_rels_product_uploads_id_idx";
  DROP INDEX "payload_locked_documents_rels_contact_locks_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_codes_id_idx";
  ALTER TABLE "orders" DROP COLUMN "revision";
  ALTER TABLE "product_files" DROP COLUMN "prefix";
  ALTER TABLE "product_files" DROP COLUMN "_objectkey";
  ALTER TABLE "sandbox_payments" DROP COLUMN "refunded_minor";
  ALTER TABLE "sandbox_payments" DROP COLUMN "refund_keys";
  ALTER TABLE "sandbox_payments" DROP COLUMN "dispute";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "refunds_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "product_uploads_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contact_locks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_codes_id";
  DROP TYPE "public"."enum_refunds_reason";
  DROP TYPE "public"."enum_refunds_status";
  DROP TYPE "public"."enum_product_uploads_status";
  DROP TYPE "public"."enum_sandbox_payments_dispute";`)
}
