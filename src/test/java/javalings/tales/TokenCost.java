package javalings.tales;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javalings.InMemoryClasses;
import javalings.check.ReferenceStoryteller;
import javalings.llama.Model;

/** What a token costs the solution of Inference6, in the virtual machine that this runs in. */
final class TokenCost {

  private static final Path SOLUTION = Path.of("src/solutions/24_inference/Inference6.java");
  private static final int ROUNDS = 20;
  private static final int TOKENS = 200;

  private TokenCost() {}

  /** Prints milliseconds of processor and bytes a token, of the best of some rounds. */
  public static void main(String[] args) throws Throwable {
    var type = InMemoryClasses.compile("Inference6", Files.readString(SOLUTION));
    var constructor = type.getDeclaredConstructor(Model.class);
    constructor.setAccessible(true);
    var scores = MethodType.methodType(float[].class, int.class);
    var forward =
        MethodHandles.privateLookupIn(type, MethodHandles.lookup())
            .findVirtual(type, "forward", scores)
            .asType(scores.insertParameterTypes(0, Object.class));
    var model = ReferenceStoryteller.model();
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double nanos = Double.MAX_VALUE;
    long bytes = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      Object storyteller = constructor.newInstance(model);
      long allocated = threads.getCurrentThreadAllocatedBytes();
      long before = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < TOKENS; i++) {
        var _ = (float[]) forward.invokeExact(storyteller, i);
      }
      nanos = Math.min(nanos, (double) (threads.getCurrentThreadCpuTime() - before) / TOKENS);
      bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - allocated);
    }
    System.out.printf(Locale.ROOT, "%.3f %.3f%n", nanos / 1e6, (double) bytes / TOKENS);
  }
}
