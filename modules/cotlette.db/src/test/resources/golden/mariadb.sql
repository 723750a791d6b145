-- operation
CREATE TABLE "library_shelves" (
    "code" varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
    "storey" integer NOT NULL
);

-- operation
CREATE TABLE "library_author" (
    "id" bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    "name" varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    "email" varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
);
CREATE UNIQUE INDEX "library_author_email_key" ON "library_author" ("email");

-- operation
CREATE TABLE "library_book" (
    "id" bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    "title" varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    "blurb" longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    "pages" integer NOT NULL,
    "rating" integer,
    "lent" boolean NOT NULL,
    "signed" boolean,
    "language" varchar(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT ('en') NOT NULL,
    "added" datetime(6) NOT NULL,
    "released" datetime(6),
    "author_id" bigint NOT NULL,
    "shelf_id" varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
    "sequel_of_id" bigint,
    FOREIGN KEY ("author_id") REFERENCES "library_author" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("shelf_id") REFERENCES "library_shelves" ("code") ON DELETE SET NULL,
    FOREIGN KEY ("sequel_of_id") REFERENCES "library_book" ("id") ON DELETE CASCADE
);
CREATE INDEX "library_book_title_idx" ON "library_book" ("title");
CREATE INDEX "library_book_author_id_idx" ON "library_book" ("author_id");
CREATE INDEX "library_book_shelf_id_idx" ON "library_book" ("shelf_id");
CREATE INDEX "library_book_sequel_of_id_idx" ON "library_book" ("sequel_of_id");

-- operation
ALTER TABLE "library_author" ADD COLUMN "masterpiece_id" bigint, ADD FOREIGN KEY ("masterpiece_id") REFERENCES "library_book" ("id") ON DELETE SET NULL;
CREATE INDEX "library_author_masterpiece_id_idx" ON "library_author" ("masterpiece_id");

-- operation
CREATE TABLE "library_loan" (
    "id" bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    "borrower" varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    "touched" datetime(6) NOT NULL,
    "book_id" bigint NOT NULL,
    FOREIGN KEY ("book_id") REFERENCES "library_book" ("id") ON DELETE CASCADE
);
CREATE INDEX "library_loan_book_id_idx" ON "library_loan" ("book_id");

-- operation
CREATE TABLE "library_manuscript" (
    "id" bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    "title" varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    "version" integer DEFAULT 1 NOT NULL
);

-- operation
CREATE TABLE "library_visitor" (
    "id" bigint NOT NULL AUTO_INCREMENT PRIMARY KEY
);

-- columns that are added, with each kind of default
ALTER TABLE "other" ADD COLUMN "t" longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT ('it''s') NOT NULL;
ALTER TABLE "other" ADD COLUMN "i" integer DEFAULT -7 NOT NULL;
ALTER TABLE "other" ADD COLUMN "l" bigint DEFAULT 1099511627776 NOT NULL;
ALTER TABLE "other" ADD COLUMN "b" boolean DEFAULT true NOT NULL;
ALTER TABLE "other" ADD COLUMN "at" datetime(6);
CREATE UNIQUE INDEX "other_at_key" ON "other" ("at");

-- a column of each further type, with a default where it can have one
ALTER TABLE "other" ADD COLUMN "s" smallint DEFAULT 7 NOT NULL;
ALTER TABLE "other" ADD COLUMN "f" double precision DEFAULT 0.5 NOT NULL;
ALTER TABLE "other" ADD COLUMN "d" numeric(10, 2) DEFAULT 9.50 NOT NULL;
ALTER TABLE "other" ADD COLUMN "day" date DEFAULT '2026-01-31' NOT NULL;
ALTER TABLE "other" ADD COLUMN "time" time(6) DEFAULT '09:30' NOT NULL;
ALTER TABLE "other" ADD COLUMN "span" bigint DEFAULT 3600000000 NOT NULL;
ALTER TABLE "other" ADD COLUMN "u" char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT ('0f8fad5b-d9cb-469f-a165-70867728950e') NOT NULL;
ALTER TABLE "other" ADD COLUMN "j" longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT ('{"a":"it''s"}') NOT NULL;
ALTER TABLE "other" ADD COLUMN "bytes" varbinary(300);
ALTER TABLE "other" ADD COLUMN "at" datetime(6) DEFAULT '2026-01-31T12:00' NOT NULL;

-- indexes over several columns
CREATE INDEX "other_s_f_idx" ON "other" ("s", "f");
CREATE UNIQUE INDEX "other_day_time_key" ON "other" ("day", "time");

-- an index whose full name would be too long
ALTER TABLE "a_table_whose_name_is_as_long_as_names_of_tables_may_be" ADD COLUMN "and_a_column" longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX "a_table_whose_name_is_as_long_as_names_of_tables_m_88aac75b_idx" ON "a_table_whose_name_is_as_long_as_names_of_tables_may_be" ("and_a_column");

-- the statements of a model
SELECT "id", "title", "blurb", "pages", "rating", "lent", "signed", "language", "added", "released", "author_id", "shelf_id", "sequel_of_id" FROM "library_book" WHERE "id" = ?;
INSERT INTO "library_book" ("title", "blurb", "pages", "rating", "lent", "signed", "language", "added", "released", "author_id", "shelf_id", "sequel_of_id") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "id";
INSERT INTO "library_book" ("id", "title", "blurb", "pages", "rating", "lent", "signed", "language", "added", "released", "author_id", "shelf_id", "sequel_of_id") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
UPDATE "library_book" SET "title" = ?, "pages" = ?, "lent" = ? WHERE "id" = ?;
DELETE FROM "library_book" WHERE "id" = ?;
INSERT INTO "library_visitor" () VALUES () RETURNING "id";

-- all, as they come
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0;

-- each lookup
SELECT t0."id", t0."title", t0."blurb", t0."pages", t0."rating", t0."lent", t0."signed", t0."language", t0."added", t0."released", t0."author_id", t0."shelf_id", t0."sequel_of_id" FROM "library_book" t0 WHERE t0."title" = ? AND locate(?, t0."title") > 0 AND t0."title" IN (?, ?, ?, ?) AND t0."pages" > ? AND t0."pages" >= ? AND t0."pages" < ? AND t0."pages" <= ? AND t0."rating" IS NULL AND t0."rating" IS NOT NULL AND t0."rating" IS NULL;

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

-- count and exists
SELECT COUNT(*) FROM "library_book" t0;
SELECT COUNT(*) FROM (SELECT 1 FROM "library_book" t0 LIMIT ? OFFSET ?) slice;
SELECT 1 FROM "library_book" t0 INNER JOIN "library_author" t1 ON t1."id" = t0."author_id" WHERE t1."name" = ? LIMIT ? OFFSET ?;

