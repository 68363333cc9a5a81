import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class Wasm3Check {
  private static final Wasm3.Limits PLENTY = new Wasm3.Limits(8, 100_000);

  @Test
  void an_honest_module_computes_a_price() {
    for (var percent : List.of(0, 10, 25, 60)) {
      var counter = new Counter();
      var outcome = Wasm3.discount(percentOff(percent), 12_345, counter, PLENTY);
      assertEquals(
          new Wasm3.Outcome.Price(12_345 * (100 - percent) / 100),
          outcome,
          percent + " percent off 12345 cents");
      assertEquals(List.of(12_345), counter.logged, "What the module has logged: the old price");
    }
    var counter = new Counter();
    Wasm3.discount(module("log", i32(7), call(0), get(0)), 300, counter, PLENTY);
    assertEquals(List.of(7), counter.logged, "What a module has logged that calls log(7)");
  }

  @Test
  void it_gets_log_and_nothing_else() {
    for (var wanted : List.of("refund", "files", "now")) {
      var counter = new Counter();
      refused(
          module(wanted, get(0), call(0), get(0)), PLENTY, counter, "A module that wants " + wanted);
      assertEquals(List.of(), counter.refunded, "Refunds that a discount has made");
    }
  }

  @Test
  void memory_has_a_limit() {
    for (var pages : new int[] {1, 3, 7}) {
      var limits = new Wasm3.Limits(pages, 100_000);
      var counter = new Counter();
      var outcome = Wasm3.discount(grows(64), 0, counter, limits);
      if (outcome instanceof Wasm3.Outcome.Price(var got)) {
        assertTrue(
            got <= pages,
            "A module that grows as long as it may has %d pages of memory. The limit is %d"
                .formatted(got, pages));
        assertEquals(pages, got, "The pages of memory that a module could have of " + pages);
      } else {
        fail("A module that asks for more memory gets none, and goes on. Outcome: " + outcome);
      }
    }
  }

  @Test
  void a_loop_without_end_is_ended() {
    for (var most : new int[] {1_000, 50_000}) {
      var limits = new Wasm3.Limits(8, most);
      price(countsDown(), most / 10, limits, 0, "A loop of half the instructions");
      refused(
          countsDown(),
          most,
          limits,
          new Counter(),
          "A loop of %d instructions, with a limit of %d".formatted(5 * most, most));
      refused(
          countsDown(),
          most / 4,
          limits,
          new Counter(),
          "A loop of %d instructions, with a limit of %d".formatted(5 * most / 4, most));
      refused(module("log", loop(br(0)), i32(0)), limits, new Counter(), "A loop without an end");
    }
    var few = new Wasm3.Limits(8, 1_000);
    price(countsDown(), 100, few, 0, "A short loop, after others were ended");
    var many = new Wasm3.Limits(8, 3_000_000_000L);
    price(countsDown(), 100, many, 0, "A short loop, with a limit of 3,000,000,000 instructions");
    refused(
        endlessStart(),
        PLENTY,
        new Counter(),
        "A module whose start function, which runs while the instance is made, has no end");
  }

  @Test
  void the_last_instruction_of_the_limit_may_run() {
    var all = instructions(percentOff(50));
    price(
        percentOff(50),
        300,
        new Wasm3.Limits(8, all),
        150,
        "A module of %d instructions, with a limit of %d".formatted(all, all));
    refused(
        percentOff(50),
        new Wasm3.Limits(8, all - 1),
        new Counter(),
        "A module of %d instructions, with a limit of %d".formatted(all, all - 1));
  }

  /** How many a listener sees while the module computes a price. */
  private static long instructions(byte[] module) {
    var seen = new AtomicLong();
    var log =
        new HostFunction(
            "host", "log", FunctionType.of(List.of(ValType.I32), List.of()), (_, _) -> null);
    var instance =
        Instance.builder(Parser.parse(module))
            .withImportValues(ImportValues.builder().addFunction(log).build())
            .withUnsafeExecutionListener((_, _) -> seen.incrementAndGet())
            .build();
    instance.export("discount").apply(300);
    return seen.get();
  }

  @Test
  void whatever_goes_wrong_is_an_outcome() {
    refused(module("log", bytes(0x00)), PLENTY, new Counter(), "A module that traps");
    refused(
        module("log", get(0), i32(0), bytes(0x6D)), PLENTY, new Counter(), "A division by zero");
    refused(
        module("log", i32(1 << 30), bytes(0x28, 2, 0)),
        PLENTY,
        new Counter(),
        "A module that reads outside of its memory");
    refused("no module".getBytes(StandardCharsets.UTF_8), PLENTY, new Counter(), "Nine letters");
    refused(renamed(), PLENTY, new Counter(), "A module without a function `discount`");
    price(percentOff(50), 300, PLENTY, 150, "An honest module, after all of these");
  }

  private static void price(
      byte[] module, int cents, Wasm3.Limits limits, int expected, String what) {
    assertEquals(
        new Wasm3.Outcome.Price(expected),
        Wasm3.discount(module, cents, new Counter(), limits),
        what);
  }

  private static void refused(byte[] module, Wasm3.Limits limits, Wasm3.Shop shop, String what) {
    refused(module, 700, limits, shop, what);
  }

  private static void refused(
      byte[] module, int cents, Wasm3.Limits limits, Wasm3.Shop shop, String what) {
    Wasm3.Outcome outcome;
    try {
      outcome = Wasm3.discount(module, cents, shop, limits);
    } catch (RuntimeException e) {
      fail("%s should be refused. `discount` threw %s".formatted(what, e));
      return;
    }
    if (outcome instanceof Wasm3.Outcome.Refused(var why)) {
      assertFalse(why == null || why.isBlank(), what + ": the reason should not be empty");
    } else {
      fail("%s should be refused. The outcome was: %s".formatted(what, outcome));
    }
  }

  /** A shop that keeps what it is asked to do. */
  private static final class Counter implements Wasm3.Shop {
    private final List<Integer> logged = new ArrayList<>();
    private final List<Integer> refunded = new ArrayList<>();

    @Override
    public void log(int value) {
      logged.add(value);
    }

    @Override
    public void refund(int cents) {
      refunded.add(cents);
    }
  }

  // The modules are made here, byte by byte, as in the next exercise.

  private static byte[] percentOff(int percent) {
    return module(
        "log", get(0), call(0), get(0), i32(100 - percent), bytes(0x6C), i32(100), bytes(0x6D));
  }

  /** Grows page by page until it may not, or has so many; returns how many it has. */
  private static byte[] grows(int most) {
    var grown = join(i32(1), bytes(0x40, 0), i32(-1), bytes(0x47));
    var fewer = join(bytes(0x3F, 0), i32(most), bytes(0x49));
    return module("log", loop(grown, fewer, bytes(0x71), bytes(0x0D, 0)), bytes(0x3F, 0));
  }

  /** Counts from its argument down to 0: five instructions a round. */
  private static byte[] countsDown() {
    return module("log", loop(get(0), i32(1), bytes(0x6B, 0x22, 0), bytes(0x0D, 0)), get(0));
  }

  private static byte[] endlessStart() {
    return module("log", "discount", true, get(0));
  }

  private static byte[] renamed() {
    return module("log", "rebate", false, get(0));
  }

  private static byte[] module(String wanted, byte[]... code) {
    return module(wanted, "discount", false, code);
  }

  /** A module that imports `host.wanted`, has a page of memory and exports one function. */
  private static byte[] module(String wanted, String name, boolean spins, byte[]... code) {
    var discount = join(bytes(0), join(code), bytes(0x0B));
    var spin = join(bytes(0), loop(br(0)), bytes(0x0B));
    return join(
        bytes(0, 'a', 's', 'm', 1, 0, 0, 0),
        section(1, bytes(3, 0x60, 1, 0x7F, 1, 0x7F, 0x60, 1, 0x7F, 0, 0x60, 0, 0)),
        section(2, join(bytes(1), text("host"), text(wanted), bytes(0, 1))),
        section(3, bytes(2, 0, 2)),
        section(5, bytes(1, 0, 1)),
        section(7, join(bytes(1), text(name), bytes(0, 1))),
        spins ? section(8, bytes(2)) : bytes(),
        section(10, join(bytes(2), sized(discount), sized(spin))));
  }

  private static byte[] get(int local) {
    return bytes(0x20, local);
  }

  private static byte[] call(int function) {
    return bytes(0x10, function);
  }

  private static byte[] br(int depth) {
    return bytes(0x0C, depth);
  }

  private static byte[] loop(byte[]... code) {
    return join(bytes(0x03, 0x40), join(code), bytes(0x0B));
  }

  private static byte[] i32(int value) {
    var out = new ByteArrayOutputStream();
    out.write(0x41);
    while (value < -64 || value > 63) {
      out.write(value & 0x7F | 0x80);
      value >>= 7;
    }
    out.write(value & 0x7F);
    return out.toByteArray();
  }

  private static byte[] section(int id, byte[] content) {
    return join(bytes(id), sized(content));
  }

  private static byte[] text(String text) {
    return sized(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All sizes here are less than 128, so one byte holds them. */
  private static byte[] sized(byte[] content) {
    return join(bytes(content.length), content);
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    var out = new ByteArrayOutputStream();
    for (var value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }
}
