package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Db;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.IntegrityException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Loan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction can still fail when it is to be kept. */
final class SqliteCommitTest extends DatabaseTck {
    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite:///library.sqlite3");
    }

    @BeforeEach
    void checkReferencesOfLoansAtTheEndOfTransactions() {
        sql("DROP TABLE library_loan");
        sql("CREATE TABLE library_loan (id integer PRIMARY KEY, borrower text, touched text,"
                + " book_id bigint REFERENCES library_book (id) DEFERRABLE INITIALLY DEFERRED)");
    }

    @Test
    void undoesATransactionThatCannotBeKept() {
        Loan loan = new Loan();
        assertThatThrownBy(() -> Db.atomic(() -> {
                    author("Octavia");
                    lend(loan, 99);
                }))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY))
                .hasMessageContaining(
                        "The transaction cannot be kept, and was undone: a row refers to one that is not there")
                .hasMessageContaining("COMMIT");

        assertThat(loan.id).isNull();
        assertThat(Author.objects.count()).isZero();
        assertThat(Loan.objects.count()).isZero();
        Db.atomic(() -> lend(loan, book("Kindred", 264, author("Octavia")).id));
        assertThat(Loan.objects.count()).isEqualTo(1);
    }

    @Test
    void letsTheEndOfASavepointPassWhatTheEndOfTheTransactionChecks() {
        Db.atomic(() -> {
            Db.atomic(() -> lend(new Loan(), 1));
            assertThat(book("Kindred", 264, author("Octavia")).id).isEqualTo(1);
        });

        assertThat(Loan.objects.count()).isEqualTo(1);
    }

    private static void lend(Loan loan, long book) {
        loan.borrower = "Jane";
        loan.book = ForeignKey.ofId(book);
        loan.save();
    }
}
