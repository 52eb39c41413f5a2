package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to each of many things on several threads; the results keep their order. */
final class InParallel {

    private InParallel() {}

    static <A, B> List<B> map(List<A> things, int jobs, Function<A, B> work) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs));
        try {
            List<Callable<B>> calls = new ArrayList<>(things.size());
            things.forEach(thing -> calls.add(() -> work.apply(thing)));
            List<B> results = new ArrayList<>(things.size());
            for (Future<B> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
