package cotlette.migrations;

import cotlette.api.migration.Operation;

/**
 * Why an operation is dangerous where people use the database at the same time.
 *
 * @param danger what happens
 * @param instead what to do, step by step
 */
record Caution(Operation operation, String danger, String instead) {}
