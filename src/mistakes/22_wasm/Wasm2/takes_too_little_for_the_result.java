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

  /** A part of the module's memory that is ours until it is closed. */
  private record Buffer(Instance module, int address, int length) implements AutoCloseable {
    static Buffer of(Instance module, int length) {
      var address = call(module, "alloc", length);
      if (address == 0) {
        throw new ChicoryException("there is no room for " + length + " bytes");
      }
      return new Buffer(module, address, length);
    }

    @Override
    public void close() {
      call(module, "dealloc", address, length);
    }
  }

  /** Lets the module blur a picture. Every buffer is given back, whatever happens. */
  static Result blur(Instance module, byte[] rgba, int width, int height) {
    try (var data = Buffer.of(module, rgba.length);
        var out = Buffer.of(module, width * height * 3)) {
      module.memory().write(data.address, rgba);
      call(module, "process_image", data.address, rgba.length, width, height, out.address);
      // A copy, made while the buffer is still ours.
      return new Result.Picture(module.memory().readBytes(out.address, rgba.length));
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
