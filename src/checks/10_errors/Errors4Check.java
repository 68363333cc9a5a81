import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class Errors4Check {
  private int attempts;

  @Test
  void a_no_is_a_no() {
    for (var reason :
        new String[] {
          "no money for Mr Busby", "card blocked", "busy elsewhere: no", "PaymentFailed$Busy: Busy"
        }) {
      attempts = 0;
      var no = new Errors4.PaymentFailed.Declined(reason);
      assertSame(no, fails(no, 99), "The bank's own answer should reach the caller");
      assertEquals(1, attempts, "The bank declined (\"" + reason + "\"). Number of attempts:");
    }
  }

  @Test
  void tries_again_while_the_bank_is_busy() {
    for (var message : new String[] {"bank is busy", "please wait", "TOO MANY CUSTOMERS", ""}) {
      attempts = 0;
      var busy = new Errors4.PaymentFailed.Busy(message);
      assertEquals(
          3, paysWhenBusyTwice(busy), "The bank was busy twice, and took the money then. Attempts");
    }
  }

  @Test
  void gives_up_after_three_attempts() {
    var busy = new Errors4.PaymentFailed.Busy("bank is busy");
    assertSame(busy, fails(busy, 99), "The bank stays busy: its answer should reach the caller");
    assertEquals(3, attempts, "The bank stays busy. Number of attempts:");
  }

  @Test
  void one_attempt_is_enough_when_it_works() throws Errors4.PaymentFailed {
    assertEquals(
        1, Errors4.pay((_, _) -> attempts++, "Ada", 500), "The bank took the money at once");
    assertEquals(1, attempts, "The bank took the money at once. Number of attempts:");
  }

  @Test
  void a_name_is_a_text_too() throws IOException {
    try (var in = Errors4.class.getClassLoader().getResourceAsStream("Errors4.class")) {
      var pool = ClassFile.of().parse(in.readAllBytes()).constantPool();
      var comparesWords = quotesAKind(pool) && comparesTexts(pool);
      for (var entry : pool) {
        assertFalse(
            readsAName(entry) || comparesWords && makesAText(entry),
            "The name of a class is read, and a name is a text. Ask for the type itself");
      }
    }
  }

  private static final Set<String> NAMES =
      Set.of("getName", "getSimpleName", "getTypeName", "getCanonicalName", "toString");
  private static final Set<String> COMPARISONS =
      Set.of("contains", "equals", "startsWith", "endsWith", "matches", "indexOf");

  private static boolean readsAName(PoolEntry entry) {
    return entry instanceof MemberRefEntry used
        && used.owner().asInternalName().equals("java/lang/Class")
        && NAMES.contains(used.name().stringValue());
  }

  /** A class or an exception becomes a text, by a call or by a plus. */
  private static boolean makesAText(PoolEntry entry) {
    return switch (entry) {
      case MemberRefEntry used ->
          used.name().equalsString("toString")
              || used.name().equalsString("valueOf") && used.type().stringValue().contains("Object;");
      case NameAndTypeEntry joined ->
          joined.name().equalsString("makeConcatWithConstants")
              && joined.type().stringValue().contains("Ljava/lang/Class;");
      default -> false;
    };
  }

  private static boolean comparesTexts(ConstantPool pool) {
    for (var entry : pool) {
      if (entry instanceof MemberRefEntry used
          && used.owner().asInternalName().equals("java/lang/String")
          && COMPARISONS.contains(used.name().stringValue())) {
        return true;
      }
    }
    return false;
  }

  private static boolean quotesAKind(ConstantPool pool) {
    for (var entry : pool) {
      if (entry instanceof StringEntry text
          && Pattern.compile("(?i)busy|declined").matcher(text.stringValue()).find()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void what_is_no_answer_of_the_bank_comes_out() {
    var broken = new IllegalStateException("no line to the bank");
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Errors4.pay(
                    (_, _) -> {
                      attempts++;
                      throw broken;
                    },
                    "Ada",
                    500),
            "There was no line to the bank. The exception should reach the caller as it is");
    assertSame(broken, thrown, "What the bank did not answer should reach the caller as it is");
    assertEquals(1, attempts, "There was no line to the bank. Number of attempts:");
  }

  private int paysWhenBusyTwice(Errors4.PaymentFailed.Busy busy) {
    try {
      return Errors4.pay((_, _) -> answer(busy, 2), "Ada", 500);
    } catch (Errors4.PaymentFailed gaveUp) {
      throw new AssertionError(
          "The bank was busy (\"%s\"), and you gave up after attempt %d: the third one would have worked"
              .formatted(busy.getMessage(), attempts));
    }
  }

  private Errors4.PaymentFailed fails(Errors4.PaymentFailed answer, int times) {
    return assertThrows(
        Errors4.PaymentFailed.class,
        () -> Errors4.pay((_, _) -> answer(answer, times), "Mr Busby", 500),
        "The bank did not take the money. The bank's own exception should reach the caller");
  }

  private void answer(Errors4.PaymentFailed failure, int times) throws Errors4.PaymentFailed {
    attempts++;
    if (attempts <= times) {
      throw failure;
    }
  }
}
