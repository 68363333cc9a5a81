import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import java.util.function.IntFunction;

class Wasm2 {

  sealed interface Result {
    /** The pixels: red, green, blue and alpha of the first one, then of the second. */
    record Picture(byte[] rgba) implements Result {}

    /** The module has no room for it, or has trapped. */
    record Refused(String why) implements Result {}
  }

  static Result blur(Instance module, byte[] rgba, int width, int height) {
    return lend(
        module,
        rgba.length,
        data ->
            lend(
                module,
                rgba.length,
                out -> {
                  module.memory().write(data, rgba);
                  call(module, "process_image", data, rgba.length, width, height, out);
                  return new Result.Picture(module.memory().readBytes(out, rgba.length));
                }));
  }

  /** Lends a buffer to a function, and gives it back afterwards. */
  private static Result lend(Instance module, int length, IntFunction<Result> use) {
    var address = call(module, "alloc", length);
    if (address == 0) {
      return new Result.Refused("no room");
    }
    try {
      return use.apply(address);
    } catch (ChicoryException e) {
      return new Result.Refused("trapped: " + e.getMessage());
    } finally {
      call(module, "dealloc", address, length);
    }
  }

  /** Calls a function of the module; 0 if it returns nothing. */
  private static int call(Instance module, String function, long... arguments) {
    var results = module.export(function).apply(arguments);
    return results == null || results.length == 0 ? 0 : (int) results[0];
  }
}
