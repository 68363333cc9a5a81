// expect: checks-fail negative_numbers_come_back
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

class Wasm4 {

  /** A module that exports a function {@code name}: no parameters, returns {@code value}. */
  static byte[] constant(String name, int value) {
    var module = new ByteArrayOutputStream();
    module.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
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
    var rest = content.length;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    out.writeBytes(content);
  }

  private static void signed(ByteArrayOutputStream out, int value) {
    var rest = value;
    while (rest > 63) {
      out.write(rest & 0x7F | 0x80);
      rest >>= 7;
    }
    out.write(rest & 0x7F);
  }
}
