package nl.samenwijk.town;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several people who do something at the same moment. */
public final class Together {

    private Together() {}

    /** What each got, in the order of their numbers. */
    public static List<Answer> times(int people, IntFunction<Answer> deed) {
        CyclicBarrier start = new CyclicBarrier(people);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    await(start);
                    return deed.apply(number);
                }));
            }
            return running.stream().map(Together::result).toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer result(Future<Answer> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
