import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MemberRefEntry;
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
      var quotesAKind = quotesAKind(pool);
      for (var entry : pool) {
        assertFalse(
            entry instanceof MemberRefEntry used && readsAName(used, quotesAKind),
            "The name of a class is read, and a name is a text. Ask for the type itself");
      }
    }
  }

  private static final Set<String> NAMES =
      Set.of("getName", "getSimpleName", "getTypeName", "getCanonicalName", "toString");

  /** A class can be compared with a class. Beside the word for one in quotes, it is made a text. */
  private static boolean readsAName(MemberRefEntry used, boolean quotesAKind) {
    var name = used.name().stringValue();
    return used.owner().asInternalName().equals("java/lang/Class")
        ? NAMES.contains(name)
        : quotesAKind && (name.equals("getClass") || name.equals("toString"));
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
