import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;

class Wasm2 {

  sealed interface Result {
    /** The pixels: red, green, blue and alpha of the first one, then of the second. */
    record Picture(byte[] rgba) implements Result {}

    /** The module has no room for it, or has trapped. */
    record Refused(String why) implements Result {}
  }

  // One buffer is one thing to give back.
  static Result blur(Instance module, byte[] rgba, int width, int height) {
    var length = 2 * rgba.length;
    var data = call(module, "alloc", length);
    if (data == 0) {
      return new Result.Refused("no room for " + length + " bytes");
    }
    var out = data + rgba.length;
    try {
      module.memory().write(data, rgba);
      call(module, "process_image", data, rgba.length, width, height, out);
      return new Result.Picture(module.memory().readBytes(out, rgba.length));
    } catch (RuntimeException e) {
      return new Result.Refused(String.valueOf(e.getMessage()));
    } finally {
      call(module, "dealloc", data, length);
    }
  }

  /** Calls a function of the module; 0 if it returns nothing. */
  private static int call(Instance module, String function, long... arguments) {
    var results = module.export(function).apply(arguments);
    return results == null || results.length == 0 ? 0 : (int) results[0];
  }
}
