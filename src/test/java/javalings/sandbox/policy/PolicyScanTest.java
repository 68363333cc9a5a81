package javalings.sandbox.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.compile.Compilation;
import javalings.compile.CompiledClasses;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Uses of libraries, compiled as a submission is: what the policy says of each. */
class PolicyScanTest {

  private static final String IMPORTS =
      """
      import com.fasterxml.jackson.annotation.*; import java.util.*; import java.util.concurrent.*; import java.util.function.*;
      import picocli.CommandLine; import picocli.CommandLine.*; import picocli.CommandLine.Model.*;
      import tools.jackson.core.*; import tools.jackson.core.type.*; import tools.jackson.databind.*; import tools.jackson.databind.annotation.*;
      import tools.jackson.databind.cfg.*; import tools.jackson.databind.deser.std.*; import tools.jackson.databind.json.*;
      import tools.jackson.databind.module.*; import tools.jackson.databind.ser.std.*; import tools.jackson.databind.type.*;
      """;

  private static final CompiledClasses NONE = new CompiledClasses(Map.of());

  private static final List<Need> NEEDS = List.of(Need.JACKSON, Need.PICOCLI);

  /**
   * All are compiled at once, which takes a tenth of the time; each has classes with its number.
   */
  private static final Map<String, CompiledClasses> COMPILED = new HashMap<>();

  @BeforeAll
  static void compile() {
    var codes = Stream.concat(attacks(), honest()).toList();
    var sources = IntStream.range(0, codes.size()).mapToObj(i -> source(i, codes.get(i))).toList();
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      switch (compiler.compile(sources, NEEDS, CompilerInspection.NONE)) {
        case Compilation.Compiled(var classes, var _, var _) ->
            IntStream.range(0, codes.size())
                .forEach(i -> COMPILED.put(codes.get(i), of(i, classes)));
        case Compilation.Rejected rejected -> throw new AssertionError(rejected.problems());
      }
    }
  }

  private static Source source(int number, String code) {
    return new Source("X" + number + ".java", IMPORTS + code.replaceAll("\\bX\\b", "X" + number));
  }

  private static CompiledClasses of(int number, CompiledClasses all) {
    var own = new HashMap<String, byte[]>();
    all.files()
        .forEach((name, bytes) -> {
          if (name.matches("X" + number + "(\\$.*)?")) {
            own.put(name, bytes);
          }
        });
    return new CompiledClasses(own);
  }

  private static List<String> said(String code) {
    var policy = ApiPolicy.of(Set.of(), NEEDS);
    return PolicyScan.of(COMPILED.getOrDefault(code, NONE), policy, Set.of()).stream()
        .map(PolicyViolation::message)
        .toList();
  }

  private static Stream<String> lines(String text) {
    return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank());
  }

  /** Each lets a library reach a class that the code itself may not use. */
  static Stream<String> attacks() {
    return lines(
        """
        class X { @Option(names = "-c", defaultValue = "javalings.engine.grading.WorkerMain") Class<?> type; }
        class X { @Option(names = "-c", defaultValue = "x") List<Class<?>> types; }
        class X { static Class<?> got; @Option(names = "-c", defaultValue = "x") void set(Class<?> type) { got = type; } }
        class X { @Option(names = "-c", type = Class.class, defaultValue = "x") Object type; }
        class X { @Option(names = "-c", defaultValue = "${sys:java.class.path}") String path; }
        class X { @Option(names = "-c", description = "${env:HOME}") String home; }
        @Command(footer = {"a", "${bundle:key}"}) class X { }
        @Command(resourceBundle = "javalings.engine.Bundle") class X { }
        @Command(modelTransformer = X.T.class) class X { static class T implements CommandLine.IModelTransformer { public CommandSpec transform(CommandSpec s) { return s; } } }
        @Command(subcommands = CommandLine.HelpCommand.class) class X { }
        @Command(versionProvider = X.V.class, subcommands = Thread.class) class X { static class V implements IVersionProvider { public String[] getVersion() { return null; } } }
        class X { @Option(names = "-c", completionCandidates = X.T.class) String d; static class T extends ArrayList<String> { } @Option(names = "-d", parameterConsumer = CommandLine.IParameterConsumer.class) String c; }
        class X { Object o() throws Exception { return CommandLine.defaultFactory().create(Thread.class); } }
        class X { void go(Class<?> c) { new CommandLine(c).execute(); } }
        class X { void go(Class<?> c) { CommandLine.usage(c, System.out); } }
        class X { @Spec CommandSpec spec; void go() { spec.commandLine().getFactory(); } }
        class X { @Spec CommandSpec spec; void go() { spec.commandLine().setExecutionStrategy(null); } }
        class X { @Spec CommandSpec spec; Object go() { return spec.userObject(); } }
        class X { void go() { CommandSpec.forAnnotatedObject("x"); } }
        class X { @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) interface A { } }
        class X { @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS) interface A { } }
        class X { record A(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Number n) { } }
        class X { static class A { @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) public void setN(Number n) { } } }
        class X { static abstract class R implements tools.jackson.databind.jsontype.TypeIdResolver { } @JsonTypeIdResolver(R.class) interface A { } }
        class X { @JsonDeserialize(as = Thread.class) interface A { } }
        class X { record A(@JsonDeserialize(using = ValueDeserializer.None.class, as = java.io.PrintStream.class) Object o) { } }
        class X { @JsonSubTypes(@JsonSubTypes.Type(value = Runtime.class, name = "r")) interface A { } }
        @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY) class X { }
        class X { record A(Class<?> type) { } }
        class X { record A(Map<String, List<Class<?>>> types) { } }
        class X { static class A { static Class<?> got; public void setType(Class<?> type) { got = type; } } }
        class X { static class A { static Class<?> got; @JsonCreator A(Class<?> type) { got = type; } } }
        class X { static class A { static Class<?> got; A(Class<?> type) { got = type; } } }
        class X { Object o() { return new JsonMapper().readValue("'x'", new TypeReference<Class<?>>() { }); } }
        class X { Object o() { return new JsonMapper().getTypeFactory().constructFromCanonical("javalings.engine.grading.WorkerMain"); } }
        class X { Object o() throws Exception { return new JsonMapper().getTypeFactory().findClass("javalings.engine.grading.WorkerMain"); } }
        class X { interface M { } Object o() { return JsonMapper.builder().addMixIn(Thread.class, M.class).build(); } }
        class X { interface M { } Object o() { MapperBuilder<?, ?> b = JsonMapper.builder(); return b.addMixIns(Map.of(Thread.class, M.class)).build(); } }
        class X { Object o() { return JsonMapper.builder().changeDefaultVisibility(v -> v.with(JsonAutoDetect.Visibility.ANY)).build(); } }
        class X { Object o() { return JsonMapper.builder().activateDefaultTyping(null).build(); } }
        class X { Object o() { return JsonMapper.builder().findAndAddModules().build(); } }
        class X { static class D extends StdDeserializer<String> { D() { super(String.class); } public String deserialize(JsonParser p, DeserializationContext c) { try { return "" + c.findClass("java.lang.Runtime"); } catch (ClassNotFoundException e) { return ""; } } } }
        class X { static class D extends StdDeserializer<String> { D() { super(String.class); } public String deserialize(JsonParser p, DeserializationContext c) { DatabindContext d = c; return "" + d.getTypeFactory(); } } }
        class X { static class M extends JacksonModule { public String getModuleName() { return "m"; } public Version version() { return null; } public void setupModule(SetupContext c) { c.setMixIn(Thread.class, X.class); } } }
        class X { Object o() { return new SimpleModule().setMixInAnnotation(Thread.class, X.class); } }
        """);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aLibraryReachesNoOtherClassForASubmission(String code) {
    assertThat(said(code)).isNotEmpty();
  }

  /** Right answers use these. */
  static Stream<String> honest() {
    return lines(
        """
        @Command(name = "x", mixinStandardHelpOptions = true, version = "1", description = "Does ${COMMAND-NAME}.", exitCodeOnInvalidInput = 2) class X implements Callable<Integer> { @Option(names = {"-n", "--number"}, defaultValue = "3", description = "default: ${DEFAULT-VALUE}") int n; @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", converter = X.C.class) List<String> all; @Mixin Shared shared; @Spec CommandSpec spec; static class Shared { @Option(names = "-q", showDefaultValue = CommandLine.Help.Visibility.ALWAYS) boolean quiet; } static class C implements ITypeConverter<String> { public String convert(String s) { if (s.isEmpty()) throw new TypeConversionException("empty"); return s; } } public Integer call() { spec.commandLine().getErr().println(spec.name()); if (n < 0) throw new ParameterException(spec.commandLine(), "no"); spec.commandLine().usage(System.out); return ExitCode.OK; } }
        class X { enum Sort { NAME, SIZE } @Option(names = "--sort", defaultValue = "NAME") Sort sort; @Option(names = "-e") Map<String, Integer> e; @Option(names = "-o") Optional<String> o; @Option(names = "-p") java.util.regex.Pattern p; }
        class X { @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "kind") @JsonSubTypes({@JsonSubTypes.Type(value = A.B.class, name = "b")}) sealed interface A { record B(@JsonProperty("n") int n, @JsonInclude(JsonInclude.Include.NON_NULL) String s) implements A { } } }
        class X { @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION) interface A { } }
        class X { record A(@JsonDeserialize(using = T.class) String s, @JsonFormat(shape = JsonFormat.Shape.STRING) int n, @JsonDeserialize(contentAs = Integer.class) List<Number> l) { } static class T extends StdDeserializer<String> { T() { this(String.class); } T(Class<?> c) { super(c); } public String deserialize(JsonParser p, DeserializationContext c) { if (!p.hasToken(JsonToken.VALUE_STRING)) { return (String) c.handleUnexpectedToken(String.class, p); } return p.getString(); } } }
        class X { static class W extends StdSerializer<X> { W() { super(X.class); } public void serialize(X x, JsonGenerator g, SerializationContext c) { g.writeStartObject(); g.writeStringProperty("a", "b"); g.writeEndObject(); } } Object o() { return JsonMapper.builder().addModule(new SimpleModule().addSerializer(X.class, new W())).build(); } }
        class X { Object o(JsonMapper m) { return m.readValue("[]", m.getTypeFactory().constructCollectionType(List.class, String.class)); } Object p(JsonMapper m) { return m.rebuild().enable(SerializationFeature.INDENT_OUTPUT).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of()); } }
        class X { static <T> T read(String s, Class<T> type) { try { return JsonMapper.shared().readerFor(type).readValue(s); } catch (JacksonException e) { throw new IllegalArgumentException(e.getOriginalMessage() + e.getLocation().getLineNr() + e.getPath()); } } }
        class X { private static final Map<Class<?>, Integer> STATUS = Map.of(IllegalStateException.class, 409); record R(Optional<Object> any, JsonNode tree, Map<String, Object> rest) { } }
        class X { Object o() { return JsonMapper.builder().withConfigOverride(String.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL))).changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY)).constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED).build().convertValue(Map.of(), X.class); } }
        """);
  }

  @ParameterizedTest
  @MethodSource("honest")
  void whatRightAnswersUseIsAllowed(String code) {
    assertThat(COMPILED.getOrDefault(code, NONE).files()).isNotEmpty();
    assertThat(said(code)).isEmpty();
  }
}
