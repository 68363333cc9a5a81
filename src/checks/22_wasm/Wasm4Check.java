import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Wasm4Check {

  @Test
  void it_begins_as_every_module_does() {
    for (var value : List.of(0, 7, 50)) {
      var module = Wasm4.constant("answer", value);
      assertTrue(module.length >= 8, "A module has more than 8 bytes, not " + module.length);
      assertEquals(
          "00 61 73 6D 01 00 00 00",
          hex(Arrays.copyOf(module, 8)),
          "The first eight bytes of the module, which say that it is one");
    }
  }

  @Test
  void small_numbers_come_back() {
    for (var value : List.of(0, 1, 42, 63)) {
      assertReturns(value, "answer");
    }
  }

  @Test
  void numbers_of_two_bytes_and_more_come_back() {
    for (var value : List.of(64, 100, 127, 128, 300, 8_191, 8_192, 65_536, Integer.MAX_VALUE)) {
      assertReturns(value, "answer");
    }
    var random = new Random(128);
    for (var i = 0; i < 10; i++) {
      assertReturns(random.nextInt(Integer.MAX_VALUE), "answer");
    }
  }

  @Test
  void negative_numbers_come_back() {
    for (var value : List.of(-1, -2, -64, -65, -128, -129, -8_193, Integer.MIN_VALUE)) {
      assertReturns(value, "answer");
    }
    var random = new Random(64);
    for (var i = 0; i < 10; i++) {
      assertReturns(-random.nextInt(Integer.MAX_VALUE), "answer");
    }
  }

  @Test
  void names_of_any_length_and_alphabet() {
    for (var name : List.of("a", "Müller", "π", "x".repeat(119), "x".repeat(128), "é".repeat(150))) {
      assertReturns(17, name);
    }
    assertReturns(9, "long".repeat(5_000));
  }

  private static void assertReturns(int value, String name) {
    var module = Wasm4.constant(name, value);
    try {
      var instance = Instance.builder(Parser.parse(module)).build();
      assertEquals(
          value,
          (int) instance.export(name).apply()[0],
          "The function of the module for %d returned".formatted(value));
    } catch (RuntimeException e) { // Chicory has trouble of its own with some bytes
      fail(
          "The module for %d, with the name %s, is refused: %s. The bytes: %s"
              .formatted(value, cut(name), e, hex(module)));
    }
  }

  private static String cut(String name) {
    return name.length() < 20 ? name : name.substring(0, 5) + "… (" + name.length() + " characters)";
  }

  private static String hex(byte[] bytes) {
    var shown = Arrays.copyOf(bytes, Math.min(bytes.length, 40));
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(shown)
        + (bytes.length > 40 ? " …" : "");
  }
}
