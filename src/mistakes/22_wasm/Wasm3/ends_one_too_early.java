// expect: checks-fail the_last_instruction_of_the_limit_may_run
import com.dylibso.chicory.runtime.ExecutionListener;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.MStack;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.ValType;
import java.util.List;
import java.util.function.IntConsumer;

// A web shop lets its sellers bring their own discounts, as WebAssembly modules. A module exports
// `discount`, which takes a price in cents and returns another one. Nobody has read these modules.
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
    try {
      // The listener sees each instruction, also those that run while the instance is made.
      var instance =
          Instance.builder(Parser.parse(module))
              .withImportValues(ImportValues.builder().addFunction(function("log", shop::log)).build())
              .withMemoryLimits(new MemoryLimits(1, limits.pages))
              .withUnsafeExecutionListener(new Budget(limits.instructions))
              .build();
      return new Outcome.Price((int) instance.export("discount").apply(cents)[0]);
    } catch (ChicoryException e) {
      return new Outcome.Refused(e.getMessage());
    }
  }

  /** Counts the instructions of one run, and ends it when there are too many. */
  private static final class Budget implements ExecutionListener {
    private final long most;
    private long seen;

    Budget(long most) {
      this.most = most;
    }

    @Override
    public void onExecution(Instruction instruction, MStack stack) {
      seen++;
      if (seen >= most) {
        throw new ChicoryException("more than " + most + " instructions");
      }
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
