package javalings.interleave.model.future;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.ThreadTable;

/** Replaces the factory methods of {@link Executors}. */
public final class ExecutorCalls {

  private ExecutorCalls() {}

  private static ThreadFactory platform() {
    return task -> Thread.ofPlatform().unstarted(task);
  }

  private static ModelThreadPool pool(int most, boolean isEager, ThreadFactory factory) {
    return new ModelThreadPool(new ModelThreadPool.Style(most, isEager, factory));
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newFixedThreadPool(int threads, int site) {
    return pool(threads, true, platform());
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory, int site) {
    return pool(threads, true, factory);
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newSingleThreadExecutor(int site) {
    return pool(1, true, platform());
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newSingleThreadExecutor(ThreadFactory factory, int site) {
    return pool(1, true, factory);
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newCachedThreadPool(int site) {
    return pool(Integer.MAX_VALUE, false, platform());
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newCachedThreadPool(ThreadFactory factory, int site) {
    return pool(Integer.MAX_VALUE, false, factory);
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newVirtualThreadPerTaskExecutor(int site) {
    return pool(Integer.MAX_VALUE, true, ThreadTable.virtual());
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory, int site) {
    return pool(Integer.MAX_VALUE, true, factory);
  }

  /** Nothing here can be configured. */
  @Replaces(in = Executors.class)
  public static ExecutorService unconfigurableExecutorService(ExecutorService pool, int site) {
    return pool;
  }

  @Replaces(in = Executors.class)
  public static ScheduledExecutorService unconfigurableScheduledExecutorService(
      ScheduledExecutorService pool, int site) {
    return pool;
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newWorkStealingPool(int site) {
    return new ForkJoinPool();
  }

  @Replaces(in = Executors.class)
  public static ExecutorService newWorkStealingPool(int threads, int site) {
    return new ForkJoinPool(threads);
  }

  @Replaces(in = Executors.class)
  public static ScheduledExecutorService newScheduledThreadPool(int threads, int site) {
    return newScheduledThreadPool(threads, platform(), site);
  }

  @Replaces(in = Executors.class)
  public static ScheduledExecutorService newScheduledThreadPool(
      int threads, ThreadFactory factory, int site) {
    return new ModelScheduledPool(new ModelThreadPool.Style(threads, true, factory));
  }

  @Replaces(in = Executors.class)
  public static ScheduledExecutorService newSingleThreadScheduledExecutor(
      ThreadFactory factory, int site) {
    return newScheduledThreadPool(1, factory, site);
  }

  @Replaces(in = Executors.class)
  public static ScheduledExecutorService newSingleThreadScheduledExecutor(int site) {
    return newScheduledThreadPool(1, site);
  }
}
