package cotlette.http.undertow;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Buffers for I/O, the one given back last lent out first, because the processor still has it in its cache.
 *
 * <p>Undertow's own pool keeps buffers per thread, which with a virtual thread per request means per request. This one is a few short
 * stacks that all threads share; a thread that finds one in use takes the next. When all are empty a buffer is made, when all are full
 * the buffer is left to the collector.
 */
final class LifoBufferPool implements ByteBufferPool {
    private static final int STACKS = 4;
    private static final int STACK_SIZE = 256;

    private final int bufferSize;
    private final boolean direct;
    private final List<BufferStack> stacks;
    private final ByteBufferPool onHeap;
    private volatile boolean closed;

    /** Creates a pool of direct buffers. */
    LifoBufferPool(int bufferSize) {
        this(bufferSize, true);
    }

    private LifoBufferPool(int bufferSize, boolean direct) {
        this.bufferSize = bufferSize;
        this.direct = direct;
        this.stacks = IntStream.range(0, STACKS)
                .mapToObj(i -> new BufferStack(STACK_SIZE))
                .toList();
        this.onHeap = direct ? new LifoBufferPool(bufferSize, false) : this;
    }

    @Override
    public PooledByteBuffer allocate() {
        if (closed) {
            throw new IllegalStateException("The server has stopped, and with it its pool of buffers.");
        }
        for (BufferStack stack : stacks) {
            ByteBuffer buffer = stack.poll();
            if (buffer != null) {
                return new Loan(buffer.clear());
            }
        }
        return new Loan(direct ? ByteBuffer.allocateDirect(bufferSize) : ByteBuffer.allocate(bufferSize));
    }

    private void giveBack(ByteBuffer buffer) {
        if (closed) {
            return;
        }
        for (BufferStack stack : stacks) {
            if (stack.offer(buffer)) {
                return;
            }
        }
    }

    @Override
    public ByteBufferPool getArrayBackedPool() {
        return onHeap;
    }

    @Override
    public void close() {
        closed = true;
        stacks.forEach(BufferStack::clear);
        if (onHeap != this) {
            onHeap.close();
        }
    }

    @Override
    public int getBufferSize() {
        return bufferSize;
    }

    @Override
    public boolean isDirect() {
        return direct;
    }

    /** A buffer that is lent out; to give it back twice does nothing. */
    private final class Loan implements PooledByteBuffer {
        private final AtomicReference<@Nullable ByteBuffer> lent;

        Loan(ByteBuffer buffer) {
            this.lent = new AtomicReference<>(buffer);
        }

        @Override
        public ByteBuffer getBuffer() {
            ByteBuffer buffer = lent.get();
            if (buffer == null) {
                throw new IllegalStateException("This buffer was given back.");
            }
            return buffer;
        }

        @Override
        public void close() {
            ByteBuffer buffer = lent.getAndSet(null);
            if (buffer != null) {
                giveBack(buffer);
            }
        }

        @Override
        public boolean isOpen() {
            return lent.get() != null;
        }
    }
}
