package org.treatmentguide.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Shares work out to threads; results come back in the order of the items. */
public final class Workers {

    private Workers() {}

    public static <T, R> List<R> map(
            List<T> items, int jobs, Function<? super T, ? extends R> work) {
        int threads = Math.min(jobs, items.size());
        if (threads <= 1) {
            return new ArrayList<>(items.stream().map(work).toList());
        }
        List<T> indexed = List.copyOf(items);
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(indexed.size());
        AtomicInteger next = new AtomicInteger();
        Runnable loop =
                () -> {
                    for (int i = next.getAndIncrement();
                            i < indexed.size();
                            i = next.getAndIncrement()) {
                        results.set(i, work.apply(indexed.get(i)));
                    }
                };
        runOn(threads, loop);
        List<R> inOrder = new ArrayList<>(indexed.size());
        for (int i = 0; i < indexed.size(); i++) {
            inOrder.add(results.get(i));
        }
        return inOrder;
    }

    private static void runOn(int threads, Runnable loop) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(loop));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static RuntimeException asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
