package cotlette.http.undertow;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A short stack of buffers that turns a thread away instead of letting it wait while another one is at it. */
final class BufferStack {
    private final AtomicBoolean inUse = new AtomicBoolean();
    private final @Nullable ByteBuffer[] buffers;
    private int size;

    BufferStack(int capacity) {
        buffers = new @Nullable ByteBuffer[capacity];
    }

    /** Takes the buffer put here last; null when there is none, or another thread is at it. */
    @Nullable
    ByteBuffer poll() {
        if (!inUse.compareAndSet(false, true)) {
            return null;
        }
        try {
            if (size == 0) {
                return null;
            }
            ByteBuffer last = buffers[--size];
            buffers[size] = null;
            return last;
        } finally {
            inUse.set(false);
        }
    }

    /** Puts a buffer here; returns false when there is no room, or another thread is at it. */
    boolean offer(ByteBuffer buffer) {
        if (!inUse.compareAndSet(false, true)) {
            return false;
        }
        try {
            if (size == buffers.length) {
                return false;
            }
            buffers[size++] = buffer;
            return true;
        } finally {
            inUse.set(false);
        }
    }

    /** Lets all buffers go. */
    void clear() {
        while (poll() != null) {
            // Each poll lets one go; one that another thread puts here meanwhile is collected with the stack.
        }
    }
}
