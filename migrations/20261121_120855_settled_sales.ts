import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_refunds_reason" AS ENUM('requested-by-customer', 'duplicate', 'fraudulent', 'other');
  CREATE TYPE "public"."enum_refunds_status" AS ENUM('requested', 'done', 'refused');
  CREATE TYPE "public"."enum_sandbox_payments_dispute" AS ENUM('open', 'won', 'lost');
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
  
  CREATE TABLE "payment_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_stripe_on" boolean DEFAULT true,
  	"stripe_secret_key" varchar,
  	"stripe_webhook_secret" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "orders" ADD COLUMN "revision" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "sandbox_payments" ADD COLUMN "refunded_minor" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "sandbox_payments" ADD COLUMN "refund_keys" varchar;
  ALTER TABLE "sandbox_payments" ADD COLUMN "dispute" "enum_sandbox_payments_dispute";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "refunds_id" integer;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "refunds_order_idx" ON "refunds" USING btree ("order_id");
  CREATE INDEX "refunds_status_idx" ON "refunds" USING btree ("status");
  CREATE UNIQUE INDEX "refunds_key_idx" ON "refunds" USING btree ("key");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_refunds_fk" FOREIGN KEY ("refunds_id") REFERENCES "public"."refunds"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_refunds_id_idx" ON "payload_locked_documents_rels" USING btree ("refunds_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "payment_settings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_refunds_fk";
  
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
  DROP INDEX "payload_locked_documents_rels_refunds_id_idx";
  ALTER TABLE "orders" DROP COLUMN "revision";
  ALTER TABLE "sandbox_payments" DROP COLUMN "refunded_minor";
  ALTER TABLE "sandbox_payments" DROP COLUMN "refund_keys";
  ALTER TABLE "sandbox_payments" DROP COLUMN "dispute";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "refunds_id";
  DROP TYPE "public"."enum_refunds_reason";
  DROP TYPE "public"."enum_refunds_status";
  DROP TYPE "public"."enum_sandbox_payments_dispute";`)
}
