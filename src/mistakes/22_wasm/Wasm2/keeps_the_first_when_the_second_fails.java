// expect: checks-fail without_room_nothing_is_written
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
    var data = call(module, "alloc", rgba.length);
    var out = call(module, "alloc", rgba.length);
    if (data == 0 || out == 0) {
      return new Result.Refused("no room");
    }
    try {
      module.memory().write(data, rgba);
      call(module, "process_image", data, rgba.length, width, height, out);
      return new Result.Picture(module.memory().readBytes(out, rgba.length));
    } catch (ChicoryException e) {
      return new Result.Refused(e.getMessage());
    } finally {
      call(module, "dealloc", data, rgba.length);
      call(module, "dealloc", out, rgba.length);
    }
  }

  /** Calls a function of the module; 0 if it returns nothing. */
  private static int call(Instance module, String function, long... arguments) {
    var results = module.export(function).apply(arguments);
    return results == null || results.length == 0 ? 0 : (int) results[0];
  }
}
