import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_product_files_platform" AS ENUM('windows', 'macos', 'linux', 'android', 'ios');
  CREATE TYPE "public"."enum_licenses_source" AS ENUM('sale', 'issued', 'imported');
  ALTER TABLE "offers" ADD COLUMN "update_days" numeric;
  ALTER TABLE "releases" ADD COLUMN "notify_buyers" boolean DEFAULT false;
  ALTER TABLE "releases" ADD COLUMN "notified_at" timestamp(3) with time zone;
  ALTER TABLE "product_files" ADD COLUMN "platform" "enum_product_files_platform";
  ALTER TABLE "product_files" ADD COLUMN "external_url" varchar;
  ALTER TABLE "product_files" ADD COLUMN "external_tag" varchar;
  ALTER TABLE "licenses" ADD COLUMN "updates_until" timestamp(3) with time zone;
  ALTER TABLE "licenses" ADD COLUMN "forgiven_at" timestamp(3) with time zone;
  ALTER TABLE "licenses" ADD COLUMN "source" "enum_licenses_source" DEFAULT 'sale' NOT NULL;
  ALTER TABLE "licenses" ADD COLUMN "transferred_at" timestamp(3) with time zone;
  ALTER TABLE "licenses" ADD COLUMN "key_rotated_at" timestamp(3) with time zone;
  ALTER TABLE "licenses" ADD COLUMN "release_mails" boolean DEFAULT true NOT NULL;
  ALTER TABLE "license_seats" ADD COLUMN "release_mails" boolean DEFAULT true NOT NULL;
  ALTER TABLE "order_lines" ADD COLUMN "update_days" numeric;
  -- What was forgiven stood in the name of who flagged.
  UPDATE "licenses" SET "forgiven_at" = substr("flagged_by", 10)::timestamptz, "flagged_by" = NULL
   WHERE "flagged_by" LIKE 'forgiven:%';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "offers" DROP COLUMN "update_days";
  ALTER TABLE "releases" DROP COLUMN "notify_buyers";
  ALTER TABLE "releases" DROP COLUMN "notified_at";
  ALTER TABLE "product_files" DROP COLUMN "platform";
  ALTER TABLE "product_files" DROP COLUMN "external_url";
  ALTER TABLE "product_files" DROP COLUMN "external_tag";
  ALTER TABLE "licenses" DROP COLUMN "updates_until";
  ALTER TABLE "licenses" DROP COLUMN "forgiven_at";
  ALTER TABLE "licenses" DROP COLUMN "source";
  ALTER TABLE "licenses" DROP COLUMN "transferred_at";
  ALTER TABLE "licenses" DROP COLUMN "key_rotated_at";
  ALTER TABLE "licenses" DROP COLUMN "release_mails";
  ALTER TABLE "license_seats" DROP COLUMN "release_mails";
  ALTER TABLE "order_lines" DROP COLUMN "update_days";
  DROP TYPE "public"."enum_product_files_platform";
  DROP TYPE "public"."enum_licenses_source";`)
}
