import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    assertTrue(
        used().anyMatch(Memory4Check::startsThreads),
        "Nothing in Memory4 starts a thread. One half of the sound is added up by the caller's thread,"
            + " and the other half by a thread of its own");
  }

  private static boolean startsThreads(MemberRefEntry used) {
    var owner = used.owner().asInternalName();
    return STARTS.contains(used.name().stringValue())
        && (owner.startsWith("java/lang/Thread")
            || owner.startsWith("java/util/")
            || owner.startsWith("Memory4$"));
  }

  private static final Set<String> STARTS =
      Set.of(
          "start", "startVirtualThread", "submit", "execute", "invoke", "invokeAll", "invokeAny",
          "fork", "supplyAsync", "runAsync", "parallel", "parallelStream");

  @Test
  void the_sound_lies_outside_of_the_heap() throws IOException {
    assertTrue(
        used().anyMatch(it -> it.name().stringValue().startsWith("allocate")),
        "Nothing in Memory4 allocates memory, so the samples are read on the heap");
  }

  @Test
  void the_memory_is_given_back() throws IOException {
    assertFalse(
        used().anyMatch(it -> isArenas(it, "global")),
        "The global arena is never closed, so the memory of each sound stays");
    assertTrue(
        used().noneMatch(it -> isArenas(it, "ofShared")) || used().anyMatch(Memory4Check::closes),
        "Nobody closes the shared arena, so the memory of each sound stays");
  }

  private static boolean isArenas(MemberRefEntry used, String method) {
    return used.owner().asInternalName().equals("java/lang/foreign/Arena")
        && used.name().equalsString(method);
  }

  private static boolean closes(MemberRefEntry used) {
    return used.name().equalsString("close");
  }

  private static Stream<MemberRefEntry> used() throws IOException {
    try (var in = Memory4.class.getClassLoader().getResourceAsStream("Memory4.class")) {
      return StreamSupport.stream(
              ClassFile.of().parse(in.readAllBytes()).constantPool().spliterator(), false)
          .filter(MemberRefEntry.class::isInstance)
          .map(MemberRefEntry.class::cast);
    }
  }

  @Test
  void loud_sounds_do_not_run_over() throws Exception {
    Memory.check(() -> {
      var loud = new int[] {2_000_000_000, 2_000_000_000, 2_000_000_000, 2_000_000_000};
      assertEquals(8_000_000_000L, Memory4.sum(loud), "Four times 2 billion");
    });
  }
}
