import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;

import javalings.check.Memory;
import org.junit.jupiter.api.Test;

class Memory4Check {

  @Test
  void both_halves_are_read() throws Exception {
    Memory.check(() -> assertEquals(100, Memory4.sum(new int[] {10, 20, 30, 40}), "10+20+30+40"));
  }

  @Test
  void an_odd_number_has_halves_too() throws Exception {
    Memory.check(() -> assertEquals(111, Memory4.sum(new int[] {1, 10, 100}), "1 + 10 + 100"));
    Memory.check(() -> assertEquals(7, Memory4.sum(new int[] {7}), "A single sample of 7"));
    Memory.check(() -> assertEquals(0, Memory4.sum(new int[0]), "No samples at all"));
  }

  @Test
  void a_thread_of_its_own_helps() throws IOException {
    try (var in = Memory4.class.getClassLoader().getResourceAsStream("Memory4.class")) {
      for (var entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
        if (entry instanceof MemberRefEntry used && startsThreads(used)) {
          return;
        }
      }
    }
    fail(
        "Nothing in Memory4 starts a thread. One half of the sound is added up by the caller's thread,"
            + " and the other half by a thread of its own");
  }

  private static boolean startsThreads(MemberRefEntry used) {
    var owner = used.owner().asInternalName();
    return owner.startsWith("java/lang/Thread")
        || owner.startsWith("java/util/concurrent/")
        || used.name().equalsString("parallel");
  }

  @Test
  void loud_sounds_do_not_run_over() throws Exception {
    Memory.check(() -> {
      var loud = new int[] {2_000_000_000, 2_000_000_000, 2_000_000_000, 2_000_000_000};
      assertEquals(8_000_000_000L, Memory4.sum(loud), "Four times 2 billion");
    });
  }
}
