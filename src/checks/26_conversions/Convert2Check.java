import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Convert2Check {

  private static final List<String> BAD =
      List.of(
          "Z-07-3", "I-07-3", "@-07-3", "B-00-3", "B-41-3", "B-99-3", "B-07-0", "B-07-6", "B-7-3",
          "b-07-3", "B07-3", "B-07-3 ", "B-07-33", "", "B-07", "lost", "B--7-3", "BB-07-3",
          "B-+7-3", "B-0x-3", "B-07-3-", "B-07-3-4", "-B-07-3", " B-07-3", "B-07-3\n", "B-07-+3",
          "B-007-3", "B-07-03", "B_07_3", "B-07-\u0663", "B-\u0660\u0667-3", "\uFF22-07-3");

  @Test
  void a_shelf_that_exists_is_parsed() {
    existing().forEach(text ->
        assertTrue(parse(text).isPresent(), "parse(\"" + text + "\") is empty"));
  }

  /** Without a word of the learner's about what an aisle is. */
  private static Stream<String> existing() {
    return "ABCDEFGH"
        .chars()
        .boxed()
        .flatMap(aisle -> IntStream.range(0, 200)
            .mapToObj(at -> "%c-%02d-%d".formatted(aisle, at / 5 + 1, at % 5 + 1)));
  }

  @Test
  void a_text_that_is_no_shelf_gives_none() {
    for (var text : BAD) {
      assertEquals(Optional.empty(), parse(text), "parse(\"" + text + "\")");
    }
  }

  @Test
  void shelves_with_one_text_are_equal() {
    assertEquals(parse("C-11-2"), parse("C-11-2"), "parse(\"C-11-2\"), two times");
    for (var other : List.of("C-11-3", "C-12-2", "D-11-2")) {
      assertFalse(
          parse("C-11-2").equals(parse(other)),
          "parse(\"C-11-2\") is equal to parse(\"" + other + "\")");
    }
  }

  @Test
  void nobody_makes_a_shelf_that_does_not_exist() throws IOException {
    for (var constructor : Convert2.Shelf.class.getDeclaredConstructors()) {
      if (!isPrivate(constructor)) {
        badArguments(constructor).forEach(arguments -> refuses(constructor, arguments));
      }
    }
  }

  private static void refuses(Constructor<?> constructor, Object[] arguments) {
    try {
      constructor.setAccessible(true);
      if (existing().map(Convert2Check::parse).anyMatch(Optional.of(constructor.newInstance(arguments))::equals)) {
        return; // an aisle may be a number, and begin with 0
      }
    } catch (InvocationTargetException refused) {
      return;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    fail(
        "new Shelf(%s) makes a shelf that does not exist"
            .formatted(String.join(", ", Stream.of(arguments).map(Convert2Check::shown).toList())));
  }

  private static String shown(Object argument) {
    return switch (argument) {
      case String text -> "\"" + text + "\"";
      case Character sign -> "'" + sign + "'";
      case null, default -> String.valueOf(argument);
    };
  }

  /** Each argument is bad once, and the others are as good as can be known from their types. */
  private static Stream<Object[]> badArguments(Constructor<?> constructor) {
    var types = List.of(constructor.getParameterTypes());
    if (types.equals(List.of(String.class))) {
      return BAD.stream().map(text -> new Object[] {text});
    }
    var order = List.of(char.class, int.class, int.class);
    return Stream.concat(
        IntStream.range(0, types.size())
            .filter(at -> !types.get(at).isEnum()) // the aisles of an enum all exist
            .boxed()
            .flatMap(at -> badAt(types, at)),
        types.equals(order) ? Stream.<Object[]>of(new Object[] {'B', 7, 6}) : Stream.of());
  }

  private static Stream<Object[]> badAt(List<Class<?>> types, int at) {
    return Stream.of("@0", "I1", "Z-1")
        .map(bad -> {
          var number = bad.charAt(1) == '1' ? 41 : Integer.parseInt(bad.substring(1));
          var arguments = types.stream().map(type -> argument(type, 'B', 3)).toArray();
          arguments[at] = argument(types.get(at), bad.charAt(0), number);
          return arguments;
        });
  }

  private static Object argument(Class<?> type, char aisle, int number) {
    return switch (type.getName()) {
      case "char", "java.lang.Character" -> aisle;
      case "int", "java.lang.Integer" -> number;
      case "long", "java.lang.Long" -> (long) number;
      case "short", "java.lang.Short" -> (short) number;
      case "byte", "java.lang.Byte" -> (byte) number;
      case "java.lang.String" -> String.valueOf(aisle);
      default -> type.isEnum() ? type.getEnumConstants()[1] : null;
    };
  }

  /** The class file says it as it was written; where code is graded, the class is opened. */
  private static boolean isPrivate(Constructor<?> constructor) throws IOException {
    var type = constructor.getDeclaringClass();
    var descriptor =
        java.lang.invoke.MethodType.methodType(void.class, constructor.getParameterTypes())
            .descriptorString();
    return methods(type).stream()
        .filter(method -> method.methodName().equalsString("<init>"))
        .filter(method -> method.methodType().equalsString(descriptor))
        .anyMatch(method -> method.flags().has(AccessFlag.PRIVATE));
  }

  private static List<MethodModel> methods(Class<?> type) throws IOException {
    try (var file = type.getClassLoader().getResourceAsStream(type.getName() + ".class")) {
      return ClassFile.of().parse(file.readAllBytes()).methods();
    }
  }

  @Test
  void steps_are_counted_between_shelves() throws ReflectiveOperationException {
    Shape.of(Convert2.class).assertDoesNotCall("steps", "parse");
    var steps = taking("steps", Convert2.Shelf.class, Convert2.Shelf.class);
    assertEquals(0, call(steps, "B-07-3", "B-07-3"), "Steps from B-07-3 to itself");
    assertEquals(0, call(steps, "B-07-3", "B-07-5"), "Steps from level 3 to level 5");
    assertEquals(8, call(steps, "B-07-3", "B-11-3"), "Steps from bay 7 to bay 11");
    assertEquals(8, call(steps, "B-11-3", "B-07-3"), "Steps from bay 11 to bay 7");
    assertEquals(150, call(steps, "E-07-3", "B-07-3"), "Steps from aisle E to aisle B");
    assertEquals(428, call(steps, "A-01-1", "H-40-5"), "Steps from A-01-1 to H-40-5");
  }

  @Test
  void a_ladder_is_for_levels_4_and_5() throws ReflectiveOperationException {
    Shape.of(Convert2.class).assertDoesNotCall("needsLadder", "parse");
    var needsLadder = taking("needsLadder", Convert2.Shelf.class);
    for (var level = 1; level <= 5; level++) {
      assertEquals(
          Optional.of(level >= 4),
          Optional.of(call(needsLadder, "D-40-" + level)),
          "needsLadder for the shelf D-40-" + level);
    }
  }

  @Test
  void what_is_no_shelf_is_left_out() {
    assertEquals(
        List.of("B-07-4", "A-01-5", "B-07-4"),
        Convert2.withLadder(
            List.of("B-07-4", "lost", "B-07-9", "A-01-5", "B-07-3", "", "B-41-5", "B-07-4")),
        "withLadder(\"B-07-4\", \"lost\", \"B-07-9\", \"A-01-5\", \"B-07-3\", \"\", \"B-41-5\","
            + " \"B-07-4\")");
    assertEquals(List.of(), Convert2.withLadder(List.of("lost")), "withLadder(\"lost\")");
  }

  @Test
  void no_text_is_parsed_twice() throws IOException {
    var calls =
        methods(Convert2.class).stream()
            .flatMap(method -> method.code().stream())
            .flatMap(CodeModel::elementStream)
            .filter(Convert2Check::parses)
            .count();
    assertTrue(
        calls <= 1,
        "`parse` is called at %d places of Convert2. Parse each text once, and keep the shelf"
            .formatted(calls));
  }

  private static boolean parses(CodeElement element) {
    return switch (element) {
      case InvokeInstruction call ->
          call.name().equalsString("parse")
              && call.owner().asInternalName().equals("Convert2$Shelf");
      case InvokeDynamicInstruction made ->
          made.bootstrapArgs().stream()
              .anyMatch(it ->
                  it instanceof DirectMethodHandleDesc handle
                      && handle.methodName().equals("parse")
                      && handle.owner().descriptorString().equals("LConvert2$Shelf;"));
      default -> false;
    };
  }

  private static Optional<Convert2.Shelf> parse(String text) {
    try {
      return Convert2.Shelf.parse(text);
    } catch (RuntimeException e) {
      throw new AssertionError("parse(\"" + text + "\") threw an exception instead of returning an Optional", e);
    }
  }

  private static Method taking(String name, Class<?>... parameters) {
    for (var method : Convert2.class.getDeclaredMethods()) {
      if (method.getName().equals(name) && List.of(method.getParameterTypes()).contains(String.class)) {
        fail("%s(%s) is still there, so it can be called with any text".formatted(name, types(method.getParameterTypes())));
      }
    }
    try {
      var method = Convert2.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new AssertionError("There is no %s(%s)".formatted(name, types(parameters)));
    }
  }

  private static String types(Class<?>... parameters) {
    return String.join(", ", Stream.of(parameters).map(Class::getSimpleName).toList());
  }

  private static Object call(Method method, String... shelves) throws ReflectiveOperationException {
    return method.invoke(
        null, Stream.of(shelves).map(text -> parse(text).orElseThrow()).toArray());
  }
}
