// expect: checks-fail the_memory_may_grow_meanwhile
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;

class Wasm2 {

  sealed interface Result {
    /** The pixels: red, green, blue and alpha of the first one, then of the second. */
    record Picture(byte[] rgba) implements Result {}

    /** The module has no room for it, or has trapped. */
    record Refused(String why) implements Result {}
  }

  static Result blur(Instance module, byte[] rgba, int width, int height) {
    var data = 20_000;
    var out = 40_000;
    try {
      module.memory().write(data, rgba);
      call(module, "process_image", data, rgba.length, width, height, out);
      return new Result.Picture(module.memory().readBytes(out, rgba.length));
    } catch (ChicoryException e) {
      return new Result.Refused(e.getMessage());
    }
  }

  /** Calls a function of the module; 0 if it returns nothing. */
  private static int call(Instance module, String function, long... arguments) {
    var results = module.export(function).apply(arguments);
    return results == null || results.length == 0 ? 0 : (int) results[0];
  }
}
