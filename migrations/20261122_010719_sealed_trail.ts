import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "audit_seals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric NOT NULL,
  	"sealed_at" timestamp(3) with time zone NOT NULL,
  	"entries" numeric NOT NULL,
  	"last_at" timestamp(3) with time zone NOT NULL,
  	"leaves" jsonb NOT NULL,
  	"previous" varchar,
  	"chain" varchar NOT NULL
  );
  
  ALTER TABLE "audit_events" ADD COLUMN "proof" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "audit_seals_id" integer;
  CREATE UNIQUE INDEX "audit_seals_sequence_idx" ON "audit_seals" USING btree ("sequence");
  CREATE INDEX "audit_seals_last_at_idx" ON "audit_seals" USING btree ("last_at");
  CREATE UNIQUE INDEX "audit_seals_chain_idx" ON "audit_seals" USING btree ("chain");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_seals_fk" FOREIGN KEY ("audit_seals_id") REFERENCES "public"."audit_seals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "audit_events_proof_idx" ON "audit_events" USING btree ("proof");
  CREATE INDEX "payload_locked_documents_rels_audit_seals_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_seals_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_seals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "audit_seals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_audit_seals_fk";
  
  DROP INDEX "audit_events_proof_idx";
  DROP INDEX "payload_locked_documents_rels_audit_seals_id_idx";
  ALTER TABLE "audit_events" DROP COLUMN "proof";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "audit_seals_id";`)
}
