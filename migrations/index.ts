import * as migration_20261121_012546_initial from './20261121_012546_initial';
import * as migration_20261121_153843_settled_sales from './20261121_153843_settled_sales';
import * as migration_20261121_213502_license_desk from './20261121_213502_license_desk';
import * as migration_20261122_000314_license_care from './20261122_000314_license_care';
import * as migration_20261122_010719_sealed_trail from './20261122_010719_sealed_trail';
import * as migration_20261122_033551_staff_sign_in from './20261122_033551_staff_sign_in';

export const migrations = [
  {
    up: migration_20261121_012546_initial.up,
    down: migration_20261121_012546_initial.down,
    name: '20261121_012546_initial',
  },
  {
    up: migration_20261121_153843_settled_sales.up,
    down: migration_20261121_153843_settled_sales.down,
    name: '20261121_153843_settled_sales',
  },
  {
    up: migration_20261121_213502_license_desk.up,
    down: migration_20261121_213502_license_desk.down,
    name: '20261121_213502_license_desk',
  },
  {
    up: migration_20261122_000314_license_care.up,
    down: migration_20261122_000314_license_care.down,
    name: '20261122_000314_license_care',
  },
  {
    up: migration_20261122_010719_sealed_trail.up,
    down: migration_20261122_010719_sealed_trail.down,
    name: '20261122_010719_sealed_trail',
  },
  {
    up: migration_20261122_033551_staff_sign_in.up,
    down: migration_20261122_033551_staff_sign_in.down,
    name: '20261122_033551_staff_sign_in'
  },
];
