import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
  void one_half_is_added_up_by_the_caller() throws IOException {
    assertTrue(
        callersCode().stream().flatMap(CodeModel::elementStream).anyMatch(Memory4Check::reads)
            || lambdas() > 1,
        "`sum`, and what it calls itself, reads no sample outside of the heap. The caller of `sum` adds"
            + " up one half there");
  }

  @Test
  void the_other_half_is_added_up_over_there() throws IOException {
    var lambdas =
        methods().stream()
            .map(it -> it.methodName().stringValue())
            .filter(it -> it.startsWith("lambda$"))
            .toList();
    assertTrue(
        lambdas.isEmpty()
            || code(lambdas).stream().flatMap(CodeModel::elementStream).anyMatch(Memory4Check::reads),
        "No lambda of Memory4 reads a sample outside of the heap. The other thread adds up one half"
            + " there");
  }

  private static boolean reads(CodeElement element) {
    return element instanceof InvokeInstruction call
        && (call.owner().asInternalName().startsWith("Memory4$")
            || call.owner().asInternalName().equals("java/lang/foreign/MemorySegment")
                && READS.stream().anyMatch(call.name().stringValue()::startsWith));
  }

  private static final List<String> READS =
      List.of("get", "toArray", "elements", "spliterator", "asByteBuffer", "copy");

  /** A class file does not say who runs a lambda: of several, the caller may run one. */
  private static long lambdas() throws IOException {
    return methods().stream().filter(it -> it.methodName().stringValue().startsWith("lambda$")).count();
  }

  @Test
  void the_caller_sleeps_until_the_other_is_done() throws IOException {
    assertFalse(
        callersCode().stream().anyMatch(Memory4Check::asksAgainAndAgain),
        "The caller of `sum` asks again and again whether the other thread is done, which keeps a"
            + " processor busy. `join` sleeps until it is");
  }

  @Test
  void the_other_is_done_before_the_arena_is_closed() throws IOException {
    assertTrue(
        used().anyMatch(Memory4Check::waits),
        "Nothing in Memory4 waits for the other thread, so its half may be missing. `join` waits");
    for (var code : callersCode()) {
      var calls =
          code.elementStream()
              .filter(InvokeInstruction.class::isInstance)
              .map(InvokeInstruction.class::cast)
              .map(InvokeInstruction::method)
              .toList();
      var closes = calls.stream().filter(it -> isArenas(it, "close")).findFirst();
      var waits = calls.stream().filter(Memory4Check::waits).findFirst();
      assertFalse(
          closes.isPresent()
              && waits.isPresent()
              && calls.indexOf(closes.get()) < calls.indexOf(waits.get()),
          "The arena is closed before the other thread is waited for, which may still read there");
    }
  }

  private static boolean waits(MemberRefEntry used) {
    var owner = used.owner().asInternalName();
    return used.name().stringValue().matches(WAITS)
        && !owner.startsWith("java/util/concurrent/atomic/")
        && (owner.startsWith("java/util/")
            || owner.startsWith("java/lang/Thread")
            || owner.startsWith("java/lang/Object")
            || owner.startsWith("Memory4$"));
  }

  private static final String WAITS =
      "join|get|take|poll|close|exchange|(acquire|invoke|park).*|.*([aA]wait|Wait).*|wait|parallel.*";

  /** Whether a loop does nothing but ask. */
  private static boolean asksAgainAndAgain(CodeModel code) {
    var elements = code.elementList();
    var places = new HashMap<Label, Integer>();
    for (var at = 0; at < elements.size(); at++) {
      if (elements.get(at) instanceof LabelTarget target) {
        places.put(target.label(), at);
      }
      if (elements.get(at) instanceof BranchInstruction branch && places.containsKey(branch.target())) {
        var loop = elements.subList(places.get(branch.target()), at);
        if (loop.stream().noneMatch(Memory4Check::works)
            && loop.stream().anyMatch(it -> it instanceof FieldInstruction || asks(it))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean works(CodeElement element) {
    return element instanceof ArrayLoadInstruction
        || element instanceof ArrayStoreInstruction
        || element instanceof IncrementInstruction
        || element instanceof InvokeInstruction && !asks(element);
  }

  private static boolean asks(CodeElement element) {
    return element instanceof InvokeInstruction call
        && (ASKS.contains(call.name().stringValue())
            || call.owner().asInternalName().startsWith("java/util/concurrent/atomic/"));
  }

  private static final Set<String> ASKS =
      Set.of(
          "isAlive", "getState", "isDone", "state", "isTerminated", "getCount", "getNow",
          "onSpinWait", "yield", "sleep");

  /** The code of `sum`, and of those methods of the class that it calls itself. */
  private static List<CodeModel> callersCode() throws IOException {
    return code(List.of("sum"));
  }

  private static List<CodeModel> code(List<String> first) throws IOException {
    var methods = methods();
    var names = new LinkedHashSet<>(first);
    var found = new ArrayList<CodeModel>();
    for (var todo = new ArrayDeque<>(names); !todo.isEmpty(); ) {
      var name = todo.remove();
      for (var method : methods) {
        if (method.methodName().equalsString(name) && method.code().isPresent()) {
          found.add(method.code().get());
          calledHere(method.code().get()).filter(names::add).forEach(todo::add);
        }
      }
    }
    return found;
  }

  private static Stream<String> calledHere(CodeModel code) {
    return code.elementStream()
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast)
        .filter(call -> call.owner().asInternalName().equals("Memory4"))
        .map(call -> call.name().stringValue());
  }

  private static List<MethodModel> methods() throws IOException {
    return classFile().methods();
  }

  @Test
  void the_sound_lies_outside_of_the_heap() throws IOException {
    assertTrue(
        used().anyMatch(it -> it.name().stringValue().startsWith("allocate")),
        "Memory4 calls no method of an arena that allocates memory, so the samples stay on the heap");
    assertFalse(
        used().anyMatch(it -> it.name().equalsString("ofArray")) && !copies(),
        "A segment of the array itself is read, which lies on the heap. Both threads should read the"
            + " sound outside");
    assertFalse(
        !calls("toArray") && methods().stream().anyMatch(Memory4Check::addsUpTheArray),
        "Samples are read from an array on the heap. Both threads should read the sound outside");
  }

  private static boolean copies() throws IOException {
    return calls("copyFrom") || calls("copy");
  }

  private static boolean calls(String method) throws IOException {
    return used().anyMatch(it -> it.name().equalsString(method));
  }

  /** Whether a method takes samples out of an array, and not in order to put them into a segment. */
  private static boolean addsUpTheArray(MethodModel method) {
    var code = method.code().map(CodeModel::elementList).orElse(List.of());
    return code.stream().anyMatch(Memory4Check::loadsSample)
        && code.stream().noneMatch(Memory4Check::fills);
  }

  private static boolean loadsSample(CodeElement element) {
    return element instanceof ArrayLoadInstruction load && load.typeKind() == TypeKind.INT
        || element instanceof InvokeInstruction call
            && call.typeSymbol().parameterCount() > 0
            && call.typeSymbol().parameterType(0).descriptorString().equals("[I")
            && call.typeSymbol().returnType().descriptorString().endsWith("/IntStream;");
  }

  private static boolean fills(CodeElement element) {
    return element instanceof InvokeInstruction call
        && (call.name().stringValue().startsWith("set")
            || call.name().stringValue().startsWith("put")
            || call.name().stringValue().startsWith("allocate"));
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
    return StreamSupport.stream(classFile().constantPool().spliterator(), false)
        .filter(MemberRefEntry.class::isInstance)
        .map(MemberRefEntry.class::cast);
  }

  private static ClassModel classFile() throws IOException {
    try (var in = Memory4.class.getClassLoader().getResourceAsStream("Memory4.class")) {
      return ClassFile.of().parse(in.readAllBytes());
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
