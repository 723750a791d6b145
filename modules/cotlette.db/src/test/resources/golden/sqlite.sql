-- operation
CREATE TABLE "library_shelves" (
    "code" varchar(10) NOT NULL PRIMARY KEY,
    "storey" integer NOT NULL
);

-- operation
CREATE TABLE "library_author" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(40) NOT NULL,
    "email" varchar(80)
);
CREATE UNIQUE INDEX "library_author_email_key" ON "library_author" ("email");

-- operation
CREATE TABLE "library_book" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(60) NOT NULL,
    "blurb" text,
    "pages" integer NOT NULL,
    "rating" integer,
    "lent" boolean NOT NULL,
    "signed" boolean,
    "language" varchar(2) DEFAULT 'en' NOT NULL,
    "added" timestamp NOT NULL,
    "released" timestamp,
    "author_id" bigint NOT NULL REFERENCES "library_author" ("id") ON DELETE RESTRICT,
    "shelf_id" varchar(10) REFERENCES "library_shelves" ("code") ON DELETE SET NULL,
    "sequel_of_id" bigint REFERENCES "library_book" ("id") ON DELETE CASCADE
);
CREATE INDEX "library_book_title_idx" ON "library_book" ("title");
CREATE INDEX "library_book_author_id_idx" ON "library_book" ("author_id");
CREATE INDEX "library_book_shelf_id_idx" ON "library_book" ("shelf_id");
CREATE INDEX "library_book_sequel_of_id_idx" ON "library_book" ("sequel_of_id");

-- operation
ALTER TABLE "library_author" ADD COLUMN "masterpiece_id" bigint REFERENCES "library_book" ("id") ON DELETE SET NULL;
CREATE INDEX "library_author_masterpiece_id_idx" ON "library_author" ("masterpiece_id");

-- operation
CREATE TABLE "library_loan" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "borrower" varchar(40) NOT NULL,
    "touched" timestamp NOT NULL,
    "book_id" bigint NOT NULL REFERENCES "library_book" ("id") ON DELETE CASCADE
);
CREATE INDEX "library_loan_book_id_idx" ON "library_loan" ("book_id");

-- operation
CREATE TABLE "library_manuscript" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(60) NOT NULL,
    "version" integer DEFAULT 1 NOT NULL
);

-- operation
CREATE TABLE "library_visitor" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- columns that are added, with each kind of default
ALTER TABLE "other" ADD COLUMN "t" text DEFAULT 'it''s' NOT NULL;
ALTER TABLE "other" ADD COLUMN "i" integer DEFAULT -7 NOT NULL;
ALTER TABLE "other" ADD COLUMN "l" bigint DEFAULT 1099511627776 NOT NULL;
ALTER TABLE "other" ADD COLUMN "b" boolean DEFAULT 1 NOT NULL;
ALTER TABLE "other" ADD COLUMN "at" timestamp;
CREATE UNIQUE INDEX "other_at_key" ON "other" ("at");

-- a column of each further type, with a default where it can have one
ALTER TABLE "other" ADD COLUMN "s" smallint DEFAULT 7 NOT NULL;
ALTER TABLE "other" ADD COLUMN "f" double precision DEFAULT 0.5 NOT NULL;
ALTER TABLE "other" ADD COLUMN "d" decimal_text(10, 2) COLLATE decimal DEFAULT '9.50' NOT NULL;
ALTER TABLE "other" ADD COLUMN "day" date DEFAULT '2026-01-31' NOT NULL;
ALTER TABLE "other" ADD COLUMN "time" time DEFAULT '09:30:00.000000' NOT NULL;
ALTER TABLE "other" ADD COLUMN "span" bigint DEFAULT 3600000000 NOT NULL;
ALTER TABLE "other" ADD COLUMN "u" char(36) DEFAULT '0f8fad5b-d9cb-469f-a165-70867728950e' NOT NULL;
ALTER TABLE "other" ADD COLUMN "j" json_text DEFAULT '{"a":"it''s"}' NOT NULL;
ALTER TABLE "other" ADD COLUMN "bytes" blob;
ALTER TABLE "other" ADD COLUMN "at" timestamp DEFAULT '2026-01-31T12:00:00.000000Z' NOT NULL;

-- indexes over several columns
CREATE INDEX "other_s_f_idx" ON "other" ("s", "f");
CREATE UNIQUE INDEX "other_day_time_key" ON "other" ("day", "time");

-- an index whose full name would be too long
ALTER TABLE "a_table_whose_name_is_as_long_as_names_of_tables_may_be" ADD COLUMN "and_a_column" text;
CREATE INDEX "a_table_whose_name_is_as_long_as_names_of_tables_m_88aac75b_idx" ON "a_table_whose_name_is_as_long_as_names_of_tables_may_be" ("and_a_column");

-- a key of several columns
CREATE TABLE "library_slot" (
    "shelf_id" varchar(10) NOT NULL REFERENCES "library_shelves" ("code") ON DELETE CASCADE,
    "place" integer NOT NULL,
    "label" varchar(20) NOT NULL,
    "version" integer DEFAULT 1 NOT NULL,
    PRIMARY KEY ("shelf_id", "place")
);

-- a table with checks
CREATE TABLE "goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);

-- a check that comes and goes
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1),
    CONSTRAINT "goods_few_check" CHECK ("pieces" < 10)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";

-- an index over some rows only
CREATE UNIQUE INDEX "goods_cheap_key" ON "goods" ("title") WHERE "price" < '5.00' COLLATE decimal;
DROP INDEX "goods_cheap_key";

-- columns that become others
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(80) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", CAST("title" AS text), "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE INDEX "goods_title_idx" ON "goods" ("title");
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" text,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK (((cotlette_lower("title") IN ('it''s?', 'none')) IS NOT TRUE AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", CAST("title" AS text), "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", coalesce(CAST("title" AS text), '?'), "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE UNIQUE INDEX "goods_title_key" ON "goods" ("title");
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(10, 3) COLLATE decimal DEFAULT '1.500',
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.500' COLLATE decimal AND "price" <= '100.000' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", cotlette_decimal_round("price", 3), "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE UNIQUE INDEX "goods_title_key" ON "goods" ("title");
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(10, 3) COLLATE decimal DEFAULT '1.500',
    "day" date,
    "pieces" bigint NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.500' COLLATE decimal AND "price" <= '100.000' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", "price", "day", CAST("pieces" AS integer) FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE UNIQUE INDEX "goods_title_key" ON "goods" ("title");

-- a reference that comes and goes
ALTER TABLE "goods" ADD COLUMN "other_id" bigint REFERENCES "library_author" ("id") ON DELETE CASCADE;
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "other_id" bigint NOT NULL REFERENCES "library_visitor" ("id") ON DELETE RESTRICT,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces", "other_id") SELECT "id", "title", "price", "day", "pieces", coalesce("other_id", 7) FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "other_id" bigint NOT NULL,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces", "other_id") SELECT "id", "title", "price", "day", "pieces", "other_id" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";

-- a column that is filled once
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "code" varchar(8) NOT NULL,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces", "code") SELECT "id", "title", "price", "day", "pieces", 'it''s' FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "code" varchar(8) NOT NULL,
    "rank" integer,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces", "code", "rank") SELECT "id", "title", "price", "day", "pieces", "code", 1 FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "rank" integer,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces", "rank") SELECT "id", "title", "price", "day", "pieces", "rank" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";

-- new names
CREATE INDEX "goods_pieces_title_idx" ON "goods" ("pieces", "title");
ALTER TABLE "goods" RENAME COLUMN "pieces" TO "amount";
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "amount" integer NOT NULL CONSTRAINT "goods_amount_check" CHECK ("amount" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("amount" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "amount") SELECT "id", "title", "price", "day", "amount" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE INDEX "goods_amount_title_idx" ON "goods" ("amount", "title");
ALTER TABLE "goods" RENAME TO "wares";
CREATE TABLE "cotlette_new_wares" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "amount" integer NOT NULL CONSTRAINT "wares_amount_check" CHECK ("amount" >= 0),
    CONSTRAINT "wares_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "wares_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "wares_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "wares_pieces_even_check" CHECK ((("amount" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_wares" ("id", "title", "price", "day", "amount") SELECT "id", "title", "price", "day", "amount" FROM "wares";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_wares';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_wares', seq FROM sqlite_sequence WHERE name = 'wares';
DROP TABLE "wares";
ALTER TABLE "cotlette_new_wares" RENAME TO "wares";
CREATE INDEX "wares_amount_title_idx" ON "wares" ("amount", "title");
DROP TABLE "wares";

-- a table with computed columns
CREATE TABLE "goods" (
    "worth" decimal_text(10, 2) COLLATE decimal GENERATED ALWAYS AS (cotlette_decimal_round(cotlette_decimal_times("price", "pieces", 2), 2)) STORED,
    "price" decimal_text(8, 2) COLLATE decimal NOT NULL,
    "pieces" integer NOT NULL,
    "twice" integer GENERATED ALWAYS AS (("pieces" * 2)) STORED NOT NULL CONSTRAINT "goods_twice_check" CHECK ("twice" >= 0)
);
CREATE INDEX "goods_worth_idx" ON "goods" ("worth");
CREATE UNIQUE INDEX "goods_twice_key" ON "goods" ("twice");

-- a computed column that comes
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "worth" decimal_text(10, 2) COLLATE decimal GENERATED ALWAYS AS (cotlette_decimal_round(cotlette_decimal_times("price", "pieces", 2), 2)) STORED,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE INDEX "goods_worth_idx" ON "goods" ("worth");

-- a computed column that goes
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    "worth" decimal_text(10, 2) COLLATE decimal GENERATED ALWAYS AS (cotlette_decimal_round(cotlette_decimal_times("price", "pieces", 2), 2)) STORED,
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";
CREATE INDEX "goods_worth_idx" ON "goods" ("worth");
CREATE TABLE "cotlette_new_goods" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" varchar(40) NOT NULL,
    "price" decimal_text(8, 2) COLLATE decimal,
    "day" date,
    "pieces" integer NOT NULL CONSTRAINT "goods_pieces_check" CHECK ("pieces" >= 0),
    CONSTRAINT "goods_price_range_check" CHECK ((("price" > '0.50' COLLATE decimal AND "price" <= '100.00' COLLATE decimal) OR "price" IS NULL)),
    CONSTRAINT "goods_title_known_check" CHECK ((NOT (cotlette_lower("title") IN ('it''s?', 'none')) AND (length("title") >= 2 AND length("title") <= 20))),
    CONSTRAINT "goods_day_late_check" CHECK (("day" < '2000-02-28') IS NOT TRUE),
    CONSTRAINT "goods_pieces_even_check" CHECK ((("pieces" + 1) % nullif(2, 0)) = 1)
);
INSERT INTO "cotlette_new_goods" ("id", "title", "price", "day", "pieces") SELECT "id", "title", "price", "day", "pieces" FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'cotlette_new_goods';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cotlette_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "cotlette_new_goods" RENAME TO "goods";

-- a column that is computed when it is read
ALTER TABLE "goods" ADD COLUMN "shout" varchar(41) GENERATED ALWAYS AS ((cotlette_upper("title") || '!')) VIRTUAL NOT NULL;

-- an index over expressions
CREATE INDEX "goods_any_case_idx" ON "goods" ("pieces", (cotlette_lower("title")), (cotlette_decimal_times("price", "pieces", 2)));
DROP INDEX "goods_any_case_idx";

-- the statements of a model
SELECT "id", "title", "blurb", "pages", "rating", "lent", "signed", "language", "added", "released", "author_id", "shelf_id", "sequel_of_id" FROM "library_book" WHERE "id" = ?;
INSERT INTO "library_book" ("title", "blurb", "pages", "rating", "lent", "signed", "language", "added", "released", "author_id", "shelf_id", "sequel_of_id") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "id";
INSERT INTO "library_book" ("id", "title", "blurb", "pages", "rating", "lent", "signed", "language", "added", "released", "author_id", "shelf_id", "sequel_of_id") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
UPDATE "library_book" SET "title" = ?, "pages" = ?, "lent" = ? WHERE "id" = ?;
DELETE FROM "library_book" WHERE "id" = ?;
INSERT INTO "library_visitor" DEFAULT VALUES RETURNING "id";

-- the statements of a model with generated fields, the last where nothing else returns them
INSERT INTO "library_purchase" ("title", "price", "amount", "bought") VALUES (?, ?, ?, ?) RETURNING "id", "total", "cry", "third", "large", "year", "day";
INSERT INTO "library_purchase" ("id", "title", "price", "amount", "bought") VALUES (?, ?, ?, ?, ?) RETURNING "id", "total", "cry", "third", "large", "year", "day";
UPDATE "library_purchase" SET "title" = ? WHERE "id" = ? RETURNING "total", "cry", "third", "large", "year", "day";
SELECT "id", "total", "cry", "third", "large", "year", "day" FROM "library_purchase" WHERE ("id" = ?) OR ("id" = ?);

-- the statements of a model with a key of several fields, and a version
SELECT "shelf_id", "place", "label", "version" FROM "library_slot" WHERE "shelf_id" = ? AND "place" = ?;
SELECT "label" FROM "library_slot" WHERE "shelf_id" = ? AND "place" = ?;
INSERT INTO "library_slot" ("shelf_id", "place", "label", "version") VALUES (?, ?, ?, ?);
UPDATE "library_slot" SET "label" = ? WHERE "shelf_id" = ? AND "place" = ? AND "version" = ?;
DELETE FROM "library_slot" WHERE "shelf_id" = ? AND "place" = ? AND "version" = ?;

-- rows that are made together, three in a statement, where it tells their keys; without keys and with keys
INSERT INTO "library_manuscript" ("title", "version") VALUES (?, ?), (?, ?), (?, ?) RETURNING "id";
INSERT INTO "library_manuscript" ("id", "title", "version") VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);

-- an update of what a query finds
UPDATE "library_book" SET "lent" = ?, "blurb" = ? WHERE "library_book"."pages" < ?;

-- an update by expressions, which see the row as it was before
UPDATE "library_book" SET "pages" = "library_book"."rating", "rating" = ("library_book"."rating" + ?), "title" = ("library_book"."title" || ?);

-- an update by a case and a sub-query
UPDATE "library_book" SET "rating" = CASE WHEN "library_book"."pages" > ? THEN ? ELSE ? END, "blurb" = (SELECT t0."email" FROM "library_author" t0 WHERE t0."name" = ?);

-- an update of what another table and an order find
UPDATE "library_book" SET "lent" = ? WHERE "library_book"."id" IN (SELECT * FROM (SELECT t0."id" FROM "library_book" t0 INNER JOIN "library_author" t1 ON t1."id" = t0."author_id" WHERE t1."name" = ? ORDER BY t0."title", t0."id" LIMIT ? OFFSET ?) slice);

-- an update of rows with keys of several columns
UPDATE "library_slot" SET "label" = ? WHERE ("library_slot"."shelf_id", "library_slot"."place") IN (SELECT * FROM (SELECT t0."shelf_id", t0."place" FROM "library_slot" t0 ORDER BY t0."place", t0."shelf_id" LIMIT ? OFFSET ?) slice);

-- a deletion
DELETE FROM "library_book" WHERE "library_book"."pages" < ?;
DELETE FROM "library_slot" WHERE ("library_slot"."shelf_id", "library_slot"."place") IN (SELECT * FROM (SELECT t1."shelf_id", t1."place" FROM "library_slot" t1 INNER JOIN "library_shelves" t2 ON t2."code" = t1."shelf_id" WHERE t2."storey" = ?) slice);

-- all, as they come
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0;

-- each lookup
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 WHERE t0."title" = ? AND instr(t0."title", ?) > 0 AND t0."title" IN (?, ?, ?, ?) AND t0."pages" > ? AND t0."pages" >= ? AND t0."pages" < ? AND t0."pages" <= ? AND t0."rating" IS NULL AND t0."rating" IS NOT NULL AND t0."rating" IS NULL;

-- in nothing
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 WHERE 1 = 0;

-- and within or
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 WHERE ((t0."pages" > ? AND t0."lent" = ?) OR t0."title" = ?) AND t0."pages" < ?;

-- a slice without an order
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 ORDER BY t0."id" LIMIT ? OFFSET ?;

-- an order
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 ORDER BY t0."pages" DESC, t0."title", t0."id";

-- an order by the key
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 ORDER BY t0."id" DESC;

-- over a foreign key that is never null
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 INNER JOIN "library_author" t1 ON t1."id" = t0."author_id" WHERE t1."name" = ?;

-- over foreign keys that may be null
SELECT t0."id", t0."borrower", t0."touched", t0."book_id" FROM "library_loan" t0 INNER JOIN "library_book" t1 ON t1."id" = t0."book_id" LEFT JOIN "library_shelves" t2 ON t2."code" = t1."shelf_id" WHERE t2."storey" = ?;

-- never null behind may be null
SELECT t0."id", t0."name", t0."email", t0."masterpiece_id" FROM "library_author" t0 LEFT JOIN "library_book" t1 ON t1."id" = t0."masterpiece_id" LEFT JOIN "library_author" t2 ON t2."id" = t1."author_id" WHERE t2."name" = ? ORDER BY t1."title", t0."id";

-- no table for a key that the foreign key holds
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 WHERE t0."author_id" = ? AND t0."shelf_id" = ?;

-- a model that refers to itself
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 LEFT JOIN "library_book" t1 ON t1."id" = t0."sequel_of_id" LEFT JOIN "library_book" t2 ON t2."id" = t1."sequel_of_id" WHERE t2."title" = ?;

-- some fields only
SELECT t0."id", t0."title", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0;
SELECT t0."id", t0."borrower", t0."book_id" FROM "library_loan" t0;

-- what a foreign key refers to, too
SELECT t0."id", t0."borrower", t0."book_id", t1."id", t1."title", t1."blurb", t1."pages", t1."rating", t1."lent", t1."signed", t1."language", t1."added", t1."released", t1."author_id", t1."shelf_id", t1."sequel_of_id", t2."code", t2."storey" FROM "library_loan" t0 INNER JOIN "library_book" t1 ON t1."id" = t0."book_id" LEFT JOIN "library_shelves" t2 ON t2."code" = t1."shelf_id";

-- keys of several fields
SELECT t0."shelf_id", t0."place", t0."label", t0."version" FROM "library_slot" t0 WHERE (t0."shelf_id" = ? AND t0."place" = ?);
SELECT t0."shelf_id", t0."place", t0."label", t0."version" FROM "library_slot" t0 WHERE ((t0."shelf_id" = ? AND t0."place" = ?) OR (t0."shelf_id" = ? AND t0."place" = ?));
SELECT t0."shelf_id", t0."place", t0."label", t0."version" FROM "library_slot" t0 WHERE NOT ((t0."shelf_id" = ? AND t0."place" = ?)) ORDER BY t0."shelf_id" DESC, t0."place" DESC;

-- the only object, which needs no order
SELECT t0."id", t0."name" FROM "printing_press" t0 WHERE t0."name" = ? LIMIT ? OFFSET ?;
SELECT t0."id", t0."name" FROM "printing_press" t0 ORDER BY t0."name", t0."id" LIMIT ? OFFSET ?;

-- rows that are locked
SELECT t0."id", t0."name", t0."email", t0."masterpiece_id" FROM "library_author" t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t0."email", t0."masterpiece_id" FROM "library_author" t0;
SELECT t0."id", t0."name", t0."email", t0."masterpiece_id" FROM "library_author" t0;

-- count and exists
SELECT COUNT(*) FROM "library_book" t0;
SELECT COUNT(*) FROM (SELECT 1 FROM "library_book" t0 LIMIT ? OFFSET ?) slice;
SELECT 1 FROM "library_book" t0 INNER JOIN "library_author" t1 ON t1."id" = t0."author_id" WHERE t1."name" = ? LIMIT ? OFFSET ?;

-- how a query would run, and how it ran
EXPLAIN QUERY PLAN SELECT t0."id", t0."name", t0."email", t0."masterpiece_id" FROM "library_author" t0 WHERE t0."id" = ?;
-- refused: SQLite tells how it would run a query, and not how long its parts took. Call explain().

-- a value inside of JSON, of each kind
SELECT CASE json_type(t0."json", ?) WHEN 'text' THEN json_extract(t0."json", ?) WHEN 'null' THEN NULL ELSE (t0."json" -> ?) END FROM "kinds_sample" t0;
SELECT CASE WHEN json_type(t0."json", ?) IN ('integer', 'real') THEN CAST(json_extract(t0."json", ?) AS real) END FROM "kinds_sample" t0;
SELECT CASE json_type(t0."json", ?) WHEN 'true' THEN 1 WHEN 'false' THEN 0 END FROM "kinds_sample" t0;

-- conditions on values inside of JSON
SELECT t0."id" FROM "kinds_sample" t0 WHERE (json_type(t0."json", ?) IS NOT NULL) = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE instr(CASE json_type(t0."json", ?) WHEN 'text' THEN json_extract(t0."json", ?) WHEN 'null' THEN NULL ELSE (t0."json" -> ?) END, ?) > 0;
SELECT t0."id" FROM "kinds_sample" t0 WHERE CASE WHEN json_type(t0."json", ?) IN ('integer', 'real') THEN CAST(json_extract(t0."json", ?) AS real) END > ?;

-- paths into JSON in strings
SELECT t0."id" FROM "kinds_sample" t0 WHERE CASE json_type(t0."json", ?) WHEN 'text' THEN json_extract(t0."json", ?) WHEN 'null' THEN NULL ELSE (t0."json" -> ?) END = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE CASE WHEN json_type(t0."json", ?) IN ('integer', 'real') THEN CAST(json_extract(t0."json", ?) AS real) END >= ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE CASE json_type(t0."json", ?) WHEN 'text' THEN json_extract(t0."json", ?) WHEN 'null' THEN NULL ELSE (t0."json" -> ?) END IS NULL;

-- points in time that are cut to a year, a quarter, a month, a week, a day, an hour, a minute, a second
SELECT (substr(t0."instant", 1, 4) || '-01-01' || 'T00:00:00.000000Z') FROM "kinds_sample" t0;
SELECT (substr(t0."instant", 1, 5) || substr('010101040404070707101010', 2 * substr(t0."instant", 6, 2) - 1, 2) || '-01' || 'T00:00:00.000000Z') FROM "kinds_sample" t0;
SELECT (substr(t0."instant", 1, 7) || '-01' || 'T00:00:00.000000Z') FROM "kinds_sample" t0;
SELECT (date(t0."instant", '-6 days', 'weekday 1') || 'T00:00:00.000000Z') FROM "kinds_sample" t0;
SELECT (substr(t0."instant", 1, 10) || 'T00:00:00.000000Z') FROM "kinds_sample" t0;
SELECT (substr(t0."instant", 1, 13) || ':00:00.000000Z') FROM "kinds_sample" t0;
SELECT (substr(t0."instant", 1, 16) || ':00.000000Z') FROM "kinds_sample" t0;
SELECT (substr(t0."instant", 1, 19) || '.000000Z') FROM "kinds_sample" t0;

-- days that are cut to a quarter, a week
SELECT (substr(t0."day", 1, 5) || substr('010101040404070707101010', 2 * substr(t0."day", 6, 2) - 1, 2) || '-01') FROM "kinds_sample" t0;
SELECT (date(t0."day", '-6 days', 'weekday 1')) FROM "kinds_sample" t0;

-- groups of a month
SELECT (substr(t0."instant", 1, 7) || '-01' || 'T00:00:00.000000Z'), COUNT(*) FROM "kinds_sample" t0 GROUP BY (substr(t0."instant", 1, 7) || '-01' || 'T00:00:00.000000Z') ORDER BY (substr(t0."instant", 1, 7) || '-01' || 'T00:00:00.000000Z') DESC, (substr(t0."instant", 1, 7) || '-01' || 'T00:00:00.000000Z');

-- two queries as one set
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION SELECT t1."title" AS c0 FROM "library_book" t1) combined;
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION ALL SELECT t1."title" AS c0 FROM "library_book" t1) combined;
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 INTERSECT SELECT t1."title" AS c0 FROM "library_book" t1) combined;
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 EXCEPT SELECT t1."title" AS c0 FROM "library_book" t1) combined;

-- one set in an order, and a slice of it
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION SELECT t1."title" AS c0 FROM "library_book" t1) combined ORDER BY c0 DESC;
SELECT DISTINCT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION ALL SELECT t1."title" AS c0 FROM "library_book" t1) combined ORDER BY c0 LIMIT ? OFFSET ?;

-- sets of sets and of slices
SELECT c0 FROM (SELECT * FROM (SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION SELECT t1."title" AS c0 FROM "library_book" t1) combined) part EXCEPT SELECT t2."title" AS c0 FROM "library_book" t2) combined;
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 EXCEPT SELECT * FROM (SELECT c0 FROM (SELECT t1."name" AS c0 FROM "library_author" t1 INTERSECT SELECT t2."title" AS c0 FROM "library_book" t2) combined) part) combined;
SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION SELECT * FROM (SELECT t1."title" AS c0 FROM "library_book" t1 ORDER BY t1."pages" DESC, t1."id" LIMIT ? OFFSET ?) part) combined;

-- a set as a sub-query
SELECT t0."id" FROM "library_book" t0 WHERE t0."title" IN (SELECT c0 FROM (SELECT t1."name" AS c0 FROM "library_author" t1 INTERSECT SELECT t2."title" AS c0 FROM "library_book" t2) combined);

-- the number of what is in a set, and whether there is any
SELECT COUNT(*) FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION SELECT t1."title" AS c0 FROM "library_book" t1) combined;
SELECT COUNT(*) FROM (SELECT c0 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 UNION ALL SELECT t1."title" AS c0 FROM "library_book" t1) combined ORDER BY c0 LIMIT ? OFFSET ?) slice;
SELECT 1 FROM (SELECT t0."name" AS c0 FROM "library_author" t0 EXCEPT SELECT t1."title" AS c0 FROM "library_book" t1) combined LIMIT ? OFFSET ?;

-- lookups on a text with a length
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."line" = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE (t0."line" = ?) IS NOT TRUE;
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."line" > ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE cotlette_lower(t0."line") = cotlette_lower(?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE instr(t0."line", ?) > 0;
SELECT t0."id" FROM "kinds_sample" t0 WHERE instr(cotlette_lower(t0."line"), cotlette_lower(?)) > 0;
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(t0."line", 1, length(?)) = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(cotlette_lower(t0."line"), 1, length(cotlette_lower(?))) = cotlette_lower(?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(t0."line", length(t0."line") - length(?) + 1) = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(cotlette_lower(t0."line"), length(cotlette_lower(t0."line")) - length(cotlette_lower(?)) + 1) = cotlette_lower(?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE cotlette_regexp(t0."line", ?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE cotlette_regexp(t0."line", '(?iu)' || ?);

-- lookups on a text without one
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."text" = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE (t0."text" = ?) IS NOT TRUE;
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."text" > ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE cotlette_lower(t0."text") = cotlette_lower(?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE instr(t0."text", ?) > 0;
SELECT t0."id" FROM "kinds_sample" t0 WHERE instr(cotlette_lower(t0."text"), cotlette_lower(?)) > 0;
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(t0."text", 1, length(?)) = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(cotlette_lower(t0."text"), 1, length(cotlette_lower(?))) = cotlette_lower(?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(t0."text", length(t0."text") - length(?) + 1) = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE substr(cotlette_lower(t0."text"), length(cotlette_lower(t0."text")) - length(cotlette_lower(?)) + 1) = cotlette_lower(?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE cotlette_regexp(t0."text", ?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE cotlette_regexp(t0."text", '(?iu)' || ?);

-- lookups on values that databases keep in different ways
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."json" = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."truth" = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE (t0."whole" >= ? AND t0."whole" <= ?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."text" IN (?, ?);
SELECT t0."id" FROM "kinds_sample" t0 WHERE (t0."text" IN (?, ?)) IS NOT TRUE;
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."bytes" = ?;
SELECT t0."id" FROM "kinds_sample" t0 WHERE (cotlette_lower(t0."line") = ? OR t0."whole" IS NULL);

-- functions of texts
SELECT cotlette_lower(t0."line"), cotlette_upper(t0."line"), length(t0."line") FROM "kinds_sample" t0;
SELECT trim(t0."line"), ltrim(t0."line"), rtrim(t0."line") FROM "kinds_sample" t0;
SELECT (t0."line" || ?), (t0."line" || t0."text") FROM "kinds_sample" t0;
SELECT replace(t0."line", ?, ?), substr(t0."line", ?, ?) FROM "kinds_sample" t0;
SELECT coalesce(t0."line", ?), nullif(t0."line", ?), max(t0."line", t0."slug") FROM "kinds_sample" t0;

-- computations
SELECT (t0."whole" + ?), (t0."whole" / nullif(?, 0)), (t0."whole" % nullif(?, 0)) FROM "kinds_sample" t0;
SELECT cotlette_decimal_divided_by(t0."decimal", ?, 14), (t0."real" / nullif(t0."real", 0)) FROM "kinds_sample" t0;
SELECT floor(t0."real"), ceiling(t0."real"), round(t0."real", ?), cotlette_decimal_round(t0."decimal", ?) FROM "kinds_sample" t0;
SELECT abs(t0."whole"), (-t0."whole"), min(t0."whole", t0."positive") FROM "kinds_sample" t0;

-- values as others
SELECT CAST(t0."whole" AS text), CAST(t0."decimal" AS text), CAST(t0."truth" AS text) FROM "kinds_sample" t0;
SELECT CAST(t0."day" AS text), CAST(t0."time" AS text), CAST(t0."whole" AS real) FROM "kinds_sample" t0;

-- parts of days and times
SELECT CAST(strftime('%Y', t0."instant") AS integer), ((CAST(strftime('%m', t0."instant") AS integer) + 2) / 3), CAST(strftime('%m', t0."instant") AS integer) FROM "kinds_sample" t0;
SELECT CAST(strftime('%d', t0."day") AS integer), ((CAST(strftime('%w', t0."day") AS integer) + 6) % 7 + 1), date(t0."instant") FROM "kinds_sample" t0;
SELECT CAST(strftime('%H', t0."time") AS integer), CAST(strftime('%M', t0."instant") AS integer), CAST(strftime('%S', t0."instant") AS integer) FROM "kinds_sample" t0;
SELECT t0."id" FROM "kinds_sample" t0 WHERE t0."instant" < strftime('%Y-%m-%dT%H:%M:%f000Z', 'now');

-- cases and conditions as values
SELECT CASE WHEN t0."whole" > ? THEN ? ELSE ? END, CASE WHEN t0."whole" > ? THEN 1 ELSE 0 END FROM "kinds_sample" t0;

-- aggregates
SELECT COUNT(*), SUM(t0."whole"), AVG(CAST(t0."whole" AS real)), cotlette_decimal_sum(t0."decimal") FROM "kinds_sample" t0;
SELECT MIN(t0."line"), MAX(t0."day"), COUNT(DISTINCT t0."line") FROM "kinds_sample" t0;
SELECT t0."language", SUM(CASE WHEN t0."lent" = ? THEN t0."pages" END) FROM "library_book" t0 GROUP BY t0."language" HAVING COUNT(*) > ?;

-- related rows
SELECT t0."id" FROM "library_author" t0 WHERE EXISTS (SELECT 1 FROM "library_book" t1 WHERE t1."author_id" = t0."id" AND (t1."pages" > ?));
SELECT t0."id" FROM "library_author" t0 WHERE EXISTS (SELECT 1 FROM "library_book" t1 WHERE t1."author_id" = t0."id");

-- orders, and what differs
SELECT t0."id" FROM "kinds_sample" t0 ORDER BY t0."line", t0."text" DESC, t0."id";
SELECT DISTINCT t0."line" FROM "kinds_sample" t0;
SELECT DISTINCT t0."text" FROM "kinds_sample" t0;
SELECT MAX(t0."text") FROM "kinds_sample" t0;
SELECT COUNT(DISTINCT t0."text") FROM "kinds_sample" t0;
SELECT t0."id", t0."name", t0."email", t0."masterpiece_id" FROM "library_author" t0 ORDER BY t0."name", t0."id" LIMIT ? OFFSET ?;

