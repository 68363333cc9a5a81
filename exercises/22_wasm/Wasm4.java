import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

// A spreadsheet turns its cells into WebAssembly, so that they run anywhere. The simplest cell is a
// number, and its module is a function that returns it. Made by hand, from the specification.
class Wasm4 {

  /** A module that exports a function {@code name}: no parameters, returns {@code value}. */
  static byte[] constant(String name, int value) {
    var module = new ByteArrayOutputStream();
    // TODO: A module begins with a zero byte and "asm", then its version, 1, in four bytes.
    module.writeBytes(new byte[] {'w', 'a', 's', 'm', 1, 0, 0, 0});
    section(module, 1, new byte[] {1, 0x60, 0, 1, 0x7F}); // one type: () -> i32
    section(module, 3, new byte[] {1, 0}); // one function, of type 0
    section(module, 7, export(name));
    section(module, 10, code(value));
    return module.toByteArray();
  }

  private static byte[] export(String name) {
    var export = new ByteArrayOutputStream();
    export.write(1); // one export
    withSize(export, name.getBytes(StandardCharsets.UTF_8));
    export.write(0); // a function,
    export.write(0); // number 0
    return export.toByteArray();
  }

  private static byte[] code(int value) {
    var body = new ByteArrayOutputStream();
    body.write(0); // no local variables
    body.write(0x41); // i32.const
    signed(body, value);
    body.write(0x0B); // end
    var code = new ByteArrayOutputStream();
    code.write(1); // one body
    withSize(code, body.toByteArray());
    return code.toByteArray();
  }

  private static void section(ByteArrayOutputStream out, int id, byte[] content) {
    out.write(id);
    withSize(out, content);
  }

  private static void withSize(ByteArrayOutputStream out, byte[] content) {
    // TODO: A size is unsigned LEB128: seven bits a byte, the lowest first; all bytes but the last
    // have their top bit set. So 300 is 0xAC 0x02.
    out.write(content.length);
    out.writeBytes(content);
  }

  private static void signed(ByteArrayOutputStream out, int value) {
    // TODO: The same for numbers that may be negative: bit 6 of the last byte is the sign. So 64 is
    // 0xC0 0x00, and -65 is 0xBF 0x7F.
    out.write(value);
  }
}
