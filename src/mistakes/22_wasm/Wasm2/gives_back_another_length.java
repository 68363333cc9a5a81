// expect: checks-fail every_buffer_is_given_back
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;

// A module that rustc made blurs pictures. It has a memory of its own, an array of bytes, and knows
// nothing else. Three of its functions, in which an address is an index of that array:
//
//   alloc(length)            a buffer that is yours until you give it back; 0 if there is no room
//   dealloc(address, length) gives it back
//   process_image(data, length, width, height, out)   blurs from one buffer into another
class Wasm2 {

  sealed interface Result {
    /** The pixels: red, green, blue and alpha of the first one, then of the second. */
    record Picture(byte[] rgba) implements Result {}

    /** The module has no room for it, or has trapped. */
    record Refused(String why) implements Result {}
  }

  /** Lets the module blur a picture. Every buffer is given back, whatever happens. */
  static Result blur(Instance module, byte[] rgba, int width, int height) {
    var data = call(module, "alloc", rgba.length);
    var out = call(module, "alloc", rgba.length);
    try {
      if (data == 0 || out == 0) {
        return new Result.Refused("there is no room");
      }
      module.memory().write(data, rgba);
      call(module, "process_image", data, rgba.length, width, height, out);
      return new Result.Picture(module.memory().readBytes(out, rgba.length));
    } catch (ChicoryException e) {
      return new Result.Refused(e.getMessage());
    } finally {
      if (out != 0) {
        call(module, "dealloc", out, width * height);
      }
      if (data != 0) {
        call(module, "dealloc", data, width * height);
      }
    }
  }

  /** Calls a function of the module; 0 if it returns nothing. */
  private static int call(Instance module, String function, long... arguments) {
    var results = module.export(function).apply(arguments);
    return results == null || results.length == 0 ? 0 : (int) results[0];
  }
}
