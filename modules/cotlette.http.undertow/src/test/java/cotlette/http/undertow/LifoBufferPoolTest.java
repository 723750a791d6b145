package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.connector.PooledByteBuffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LifoBufferPoolTest {
    private final LifoBufferPool pool = new LifoBufferPool(64);

    @Test
    void lendsTheBufferGivenBackLastFirst() {
        PooledByteBuffer first = pool.allocate();
        PooledByteBuffer second = pool.allocate();
        ByteBuffer firstBuffer = first.getBuffer();
        ByteBuffer secondBuffer = second.getBuffer();
        first.close();
        second.close();

        assertThat(pool.allocate().getBuffer()).isSameAs(secondBuffer);
        assertThat(pool.allocate().getBuffer()).isSameAs(firstBuffer);
    }

    @Test
    void lendsBuffersOfItsSizeReadyToBeFilled() {
        PooledByteBuffer loan = pool.allocate();
        loan.getBuffer().putLong(1).flip();
        loan.close();

        ByteBuffer again = pool.allocate().getBuffer();
        assertThat(again.position()).isZero();
        assertThat(again.limit()).isEqualTo(64);
        assertThat(again.isDirect()).isTrue();
        assertThat(pool.getArrayBackedPool().allocate().getBuffer().hasArray()).isTrue();
    }

    @Test
    void takesABufferBackOnce() {
        PooledByteBuffer loan = pool.allocate();
        loan.close();
        loan.close();

        assertThat(loan.isOpen()).isFalse();
        assertThatThrownBy(loan::getBuffer).isInstanceOf(IllegalStateException.class);
        assertThat(pool.allocate().getBuffer()).isNotSameAs(pool.allocate().getBuffer());
    }

    @Test
    void neverLendsABufferToTwo() throws Exception {
        Set<ByteBuffer> lent = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        Callable<Boolean> borrower = () -> {
            boolean alone = true;
            for (int i = 0; i < 20_000; i++) {
                PooledByteBuffer loan = pool.allocate();
                ByteBuffer buffer = loan.getBuffer();
                alone &= lent.add(buffer);
                lent.remove(buffer);
                loan.close();
            }
            return alone;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> borrowers = new ArrayList<>(threads.invokeAll(Collections.nCopies(4, borrower)));
            for (Future<Boolean> one : borrowers) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void keepsNoMoreThanItsStacksHold() {
        List<PooledByteBuffer> loans = new ArrayList<>();
        Set<ByteBuffer> made = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 2_000; i++) {
            loans.add(pool.allocate());
            made.add(loans.getLast().getBuffer());
        }
        loans.forEach(PooledByteBuffer::close);

        long kept = 0;
        for (int i = 0; i < 2_000; i++) {
            kept += made.contains(pool.allocate().getBuffer()) ? 1 : 0;
        }
        assertThat(made).hasSize(2_000);
        assertThat(kept).isEqualTo(1_024);
    }

    @Test
    void lendsNothingOnceClosed() {
        PooledByteBuffer loan = pool.allocate();
        pool.close();
        loan.close();

        assertThatThrownBy(pool::allocate).isInstanceOf(IllegalStateException.class);
    }
}
