package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a change of all rows that a query finds: an UPDATE or a DELETE. */
final class ChangeWriter {
    private final Dialect dialect;
    private final Aliases aliases;
    private final QueryShape shape;
    private final QueryTree<?> tree;
    private final ModelType<?> type;
    private final Scope scope;
    private final TermWriter terms;

    ChangeWriter(Dialect dialect, Aliases aliases, QueryShape shape) {
        this.dialect = dialect;
        this.aliases = aliases;
        this.shape = shape;
        this.tree = shape.tree();
        this.type = tree.type();
        this.scope = Scope.ofChange(dialect, aliases, type);
        this.terms = new TermWriter(scope);
    }

    Fragment write() {
        Fragment.Builder change = new Fragment.Builder();
        String table = dialect.quote(type.table());
        if (shape.form() == QueryShape.Form.DELETE) {
            change.add("DELETE FROM " + table);
        } else {
            change.add("UPDATE " + table + " SET ").add(assignments());
        }
        return change.add(where()).build();
    }

    private Fragment assignments() {
        if (shape.assignments().isEmpty()) {
            throw new OrmException("update(…) sets no column of " + type.name() + ". Give it an assignment, such as "
                    + type.name() + "_.name.set(…).");
        }
        List<Fragment> parts = new ArrayList<>();
        Set<String> set = new HashSet<>();
        List<Assignment<?>> all =
                dialect.assignsInTurn() ? AssignmentOrder.of(shape.assignments()) : shape.assignments();
        for (Assignment<?> assignment : all) {
            ModelField field = field(assignment.path());
            if (!set.add(field.name())) {
                throw new OrmException("update(…) sets '" + field.name() + "' of " + type.name()
                        + " twice. Leave one of the assignments out.");
            }
            TermWriter.Written value =
                    terms.write(assignment.value(), field.type().stored());
            if (!scope.isPlain()) {
                throw new OrmException(
                        "update(…) sets '" + field.name() + "' to a value of another table. Use a sub-query: "
                                + "subquery(Other.objects.filter(…).select(…)).");
            }
            parts.add(new Fragment.Builder()
                    .add(dialect.quote(field.column()) + " = ")
                    .add(value.sql())
                    .build());
        }
        return Fragment.join(", ", parts);
    }

    private ModelField field(FieldPath path) {
        if (path.steps().size() != 1 || !(path.steps().getFirst() instanceof FieldPath.Forward(String name))) {
            throw new OrmException("update(…) sets '" + path + "', which is no field of " + type.name()
                    + " itself. Update the other model.");
        }
        ModelField field = type.fields().get(type.fieldIndex(name));
        if (field.primaryKey()) {
            throw new OrmException("update(…) sets '" + name + "', the key of " + type.name()
                    + ", which never changes. Make new objects instead.");
        }
        field.generated().ifPresent(generated -> {
            throw new OrmException("update(…) sets '" + name + "' of " + type.name()
                    + ", which the database computes as " + generated.expression()
                    + ". Set the fields that it is computed from.");
        });
        return field;
    }

    /** Conditions on other tables go into a sub-query, which one database takes only where it looks like a table. */
    private Fragment where() {
        int before = aliases.given();
        if (!tree.isSliced()) {
            if (tree.where().isEmpty()) {
                return Fragment.of("");
            }
            Fragment plain = terms.conditions().all(tree.where()).sql();
            if (aliases.given() == before) {
                return Fragment.fill(" WHERE $1", plain);
            }
        }
        QueryTree<?> keys = tree.selecting(new Selected.Values(SelectWriter.key(tree)));
        return new Fragment.Builder()
                .add(" WHERE " + scope.key() + " IN (SELECT * FROM (")
                .add(new SelectWriter(dialect, aliases, keys).rows().sql())
                .add(") slice)")
                .build();
    }
}
