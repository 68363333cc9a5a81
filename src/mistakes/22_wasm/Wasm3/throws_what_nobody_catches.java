// expect: checks-fail a_loop_without_end_is_ended
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.ValType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

class Wasm3 {

  interface Shop {
    void log(int value);

    void refund(int cents);
  }

  /** The most that a module gets: pages of 64 KB, and instructions from beginning to end. */
  record Limits(int pages, long instructions) {}

  sealed interface Outcome {
    record Price(int cents) implements Outcome {}

    record Refused(String why) implements Outcome {}
  }

  /**
   * Lets a module compute a price. It can call the shop's {@code log} and nothing else. Bytes that
   * are no module, a module that wants more than it may have, and one that traps are refused.
   */
  static Outcome discount(byte[] module, int cents, Shop shop, Limits limits) {
    var imports = ImportValues.builder().addFunction(function("log", shop::log)).build();
    var left = new AtomicLong(limits.instructions());
    try {
      var wasm = Parser.parse(module);
      var instance = Instance.builder(wasm)
          .withImportValues(imports)
          .withMemoryLimits(new MemoryLimits(0, limits.pages()))
          .withUnsafeExecutionListener((_, _) -> {
            if (left.decrementAndGet() < 0) {
              throw new IllegalStateException("too many instructions");
            }
          })
          .build();
      var export = instance.export("discount");
      return new Outcome.Price((int) export.apply(cents)[0]);
    } catch (ChicoryException e) {
      return new Outcome.Refused(e.getMessage());
    }
  }

  /** A function that modules can import as `host.name`. */
  private static HostFunction function(String name, IntConsumer does) {
    return new HostFunction(
        "host",
        name,
        FunctionType.of(List.of(ValType.I32), List.of()),
        (_, arguments) -> {
          does.accept((int) arguments[0]);
          return null;
        });
  }
}
