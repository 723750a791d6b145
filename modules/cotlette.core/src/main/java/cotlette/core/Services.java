package cotlette.core;

import cotlette.api.base.CotletteException;
import cotlette.api.spi.ServiceFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The services of one application, each made at its first use. Safe for use by several threads.
 *
 * <p>Services are made one at a time, under one lock: so two that need each other are found out, whichever threads ask for them first. A
 * service that was made is found without the lock.
 */
final class Services {
    private final RunningApplication application;
    private final Map<Class<?>, ServiceFactory<?>> factories;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();
    private final ReentrantLock making = new ReentrantLock();
    private final Deque<Class<?>> underWay = new ArrayDeque<>();
    private final List<Object> inOrder = new ArrayList<>();
    private boolean closed;

    Services(RunningApplication application, Map<Class<?>, ServiceFactory<?>> factories) {
        this.application = application;
        this.factories = factories;
    }

    /** Adds a service that is there from the beginning. */
    <T> void add(Class<T> type, T service) {
        made.put(type, service);
        inOrder.add(service);
    }

    <T> Optional<T> find(Class<T> type) {
        Object service = made.get(type);
        if (service != null) {
            return Optional.of(type.cast(service));
        }
        return factories.containsKey(type) ? Optional.of(make(type)) : Optional.empty();
    }

    <T> T get(Class<T> type) {
        Object service = made.get(type);
        return service != null ? type.cast(service) : make(type);
    }

    private <T> T make(Class<T> type) {
        making.lock();
        try {
            Object service = made.get(type);
            if (service == null) {
                service = makeNow(type);
                made.put(type, service);
                inOrder.add(service);
            }
            return type.cast(service);
        } finally {
            making.unlock();
        }
    }

    private Object makeNow(Class<?> type) {
        ServiceFactory<?> factory = factories.get(type);
        if (closed) {
            throw new CotletteException("The application has stopped, so there is no " + type.getName() + " any more.");
        }
        if (factory == null) {
            throw new CotletteException("No module provides the service " + type.getName()
                    + ". Add the module that has a ServiceFactory for " + "it. Services: " + names() + ".");
        }
        if (underWay.contains(type)) {
            throw new CotletteException("Services need each other to be made: "
                    + Stream.concat(underWay.stream(), Stream.of(type))
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(" needs "))
                    + ". Let one of them ask for the other when it is used, not when it is made.");
        }
        underWay.addLast(type);
        try {
            Object service = application.call(() -> factory.create(application));
            if (!type.isInstance(service)) {
                throw new CotletteException(
                        Providers.name(factory) + " made " + service + ", which is no " + type.getName() + ".");
            }
            return service;
        } finally {
            underWay.removeLast();
        }
    }

    private String names() {
        TreeSet<String> names = new TreeSet<>();
        Stream.concat(made.keySet().stream(), factories.keySet().stream())
                .map(Class::getSimpleName)
                .forEach(names::add);
        return String.join(", ", names);
    }

    /**
     * Closes what was made, last made first; all of it, even when some of it fails.
     *
     * @throws CotletteException when some of it failed
     */
    void close() {
        making.lock();
        try {
            closed = true;
            List<Exception> failures = new ArrayList<>();
            for (Object service : inOrder.reversed()) {
                close(service, failures);
            }
            inOrder.clear();
            made.clear();
            if (!failures.isEmpty()) {
                CotletteException failed = new CotletteException(
                        "The application has stopped, but not cleanly: " + failures.getFirst(), failures.getFirst());
                failures.stream().skip(1).forEach(failed::addSuppressed);
                throw failed;
            }
        } finally {
            making.unlock();
        }
    }

    private void close(Object service, List<Exception> failures) {
        if (service instanceof AutoCloseable closeable) {
            try {
                application.<Boolean, Exception>call(() -> {
                    closeable.close();
                    return true;
                });
            } catch (Exception failure) {
                failures.add(failure);
            }
        }
    }
}
