package javalings.sandbox.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import org.junit.jupiter.api.Test;

class ApiPolicyTest {

  private static final ApiPolicy PLAIN = ApiPolicy.of(Set.of(), List.of());

  @Test
  void aLibraryMayBeUsedByThoseOnlyWhoNeedIt() {
    for (var need : Need.values()) {
      var example =
          switch (need) {
            case H2 -> "javax/sql/DataSource";
            case JEX -> "io/avaje/jex/Jex";
            case JACKSON -> "tools/jackson/databind/json/JsonMapper";
            case CHICORY -> "com/dylibso/chicory/runtime/Instance";
            case OTEL -> "io/opentelemetry/api/trace/Tracer";
            case PICOCLI -> "picocli/CommandLine";
            case VECTOR -> "jdk/incubator/vector/FloatVector";
            case LLAMA -> "javalings/llama/Model";
            case JUNIT -> "org/junit/jupiter/api/Test";
          };
      assertThat(ApiPolicy.of(Set.of(), List.of(need)).allows(example)).as(example).isTrue();
      assertThat(PLAIN.allows(example)).as(example).isFalse();
    }
  }

  @Test
  void nobodyMakesADatabaseOfTheirOwn() {
    var policy = ApiPolicy.of(Set.of(SandboxGrant.values()), List.of(Need.values()));
    for (var refused :
        List.of(
            "java/sql/DriverManager",
            "java/sql/Driver",
            "org/h2/jdbcx/JdbcDataSource",
            "org/h2/Driver",
            "javalings/check/Database",
            "javalings/database/TemporaryDatabase")) {
      assertThat(policy.allows(refused)).as(refused).isFalse();
    }
    assertThat(policy.allows("java/sql/Connection")).isTrue();
    assertThat(
            policy.allows(
                "javax/sql/DataSource", "unwrap", "(Ljava/lang/Class;)Ljava/lang/Object;"))
        .isFalse();
  }

  @Test
  void whoHasSocketsLoadsNoClasses() {
    var policy = ApiPolicy.of(Set.of(SandboxGrant.NETWORK), List.of());
    assertThat(policy.allows("java/net/ServerSocket")).isTrue();
    assertThat(policy.allows("com/sun/net/httpserver/HttpServer")).isTrue();
    assertThat(policy.allows("java/net/URLClassLoader")).isFalse();
    assertThat(PLAIN.allows("com/sun/net/httpserver/HttpServer")).isFalse();
  }

  @Test
  void testsNameNeitherClassesNorMethodsByTexts() {
    var policy = ApiPolicy.of(Set.of(), List.of(Need.JUNIT));
    assertThat(policy.allows("org/junit/jupiter/params/provider/ValueSource")).isTrue();
    for (var refused :
        List.of(
            "org/junit/jupiter/params/provider/MethodSource",
            "org/junit/jupiter/params/provider/ArgumentsSource",
            "org/junit/jupiter/params/provider/CsvFileSource",
            "org/junit/jupiter/api/extension/ExtendWith",
            "org/junit/jupiter/api/condition/EnabledIf",
            "org/junit/jupiter/api/io/TempDir",
            "org/junit/jupiter/api/Timeout",
            "org/junit/platform/launcher/Launcher")) {
      assertThat(policy.allows(refused)).as(refused).isFalse();
    }
  }
}
