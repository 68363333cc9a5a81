package javalings.grade.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CI_NODE_INDEX=3 CI_NODE_TOTAL=8                                | 3/8",
        "STRATEGY_JOB_INDEX=0 STRATEGY_JOB_TOTAL=4                      | 1/4",
        "JOB_COMPLETION_INDEX=7 JOB_COMPLETIONS=8                       | 8/8",
        "AWS_BATCH_JOB_ARRAY_INDEX=1 AWS_BATCH_JOB_ARRAY_SIZE=2         | 2/2",
        "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=2                        | 1/2",
        "BUILDKITE_PARALLEL_JOB=1 BUILDKITE_PARALLEL_JOB_COUNT=3        | 2/3",
        "SYSTEM_JOBPOSITIONINPHASE=2 SYSTEM_TOTALJOBSINPHASE=2          | 2/2",
        "SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_COUNT=8                 | 5/8",
        "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=3 | 1/4",
        "SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=7 SLURM_ARRAY_TASK_STEP=2 | 3/4",
      })
  void theEnvironmentTellsTheShard(String variables, String shard) throws ShardTrouble {
    assertThat(environment(variables).shard()).map(Shard::toString).contains(shard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CI_NODE_TOTAL=1",
        "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=1",
        "SYSTEM_JOBPOSITIONINPHASE=1 SYSTEM_TOTALJOBSINPHASE=1",
        "CI_NODE_INDEX= CI_NODE_TOTAL=",
      })
  void aWholeClassIsNoShard(String variables) throws ShardTrouble {
    assertThat(environment(variables).shard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CI_NODE_TOTAL=4",
        "CI_NODE_INDEX=2",
        "STRATEGY_JOB_INDEX=2",
        "STRATEGY_JOB_TOTAL=2",
        "JOB_COMPLETION_INDEX=0",
        "AWS_BATCH_JOB_ARRAY_SIZE=2",
        "CIRCLE_NODE_TOTAL=2",
        "BUILDKITE_PARALLEL_JOB=0",
        "SYSTEM_TOTALJOBSINPHASE=2",
        "SLURM_ARRAY_TASK_ID=3",
        "SLURM_ARRAY_TASK_COUNT=3",
        "CI_NODE_INDEX= CI_NODE_TOTAL=4",
      })
  void halfOfItIsAnErrorAndNeverEverything(String variables) {
    assertThatThrownBy(() -> environment(variables).shard())
        .isInstanceOf(ShardTrouble.class)
        .hasMessageContaining("is not set")
        .hasMessageContaining("--shard I/N");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CI_NODE_INDEX=5 CI_NODE_TOTAL=4",
        "CI_NODE_INDEX=0 CI_NODE_TOTAL=4",
        "JOB_COMPLETION_INDEX=4 JOB_COMPLETIONS=4",
        "CI_NODE_INDEX=x CI_NODE_TOTAL=4",
        "CI_NODE_INDEX=1 CI_NODE_TOTAL=99999999999999999999",
        "SLURM_ARRAY_TASK_ID=8 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=8",
        "CI_NODE_INDEX=1 CI_NODE_TOTAL=4 SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_COUNT=4",
      })
  void whatCannotBeIsAnError(String variables) {
    assertThatThrownBy(() -> environment(variables).shard()).isInstanceOf(ShardTrouble.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/4", "5/4", "4", "1/0", "a/b", "1/2/3", "-1/4", "1/99999999999"})
  void aShardThatIsToldWronglyIsAnError(String told) {
    assertThatThrownBy(() -> Shard.parse(told)).isInstanceOf(ShardTrouble.class);
  }

  @Test
  void eachStudentIsInExactlyOneShardWhoeverElseComes() {
    var sizes = new int[8];
    IntStream.range(0, 4_000)
        .mapToObj(i -> "student" + i)
        .forEach(student -> {
          var holding =
              IntStream.rangeClosed(1, 8).filter(i -> new Shard(i, 8).holds(student)).toArray();
          assertThat(holding).hasSize(1);
          sizes[holding[0] - 1]++;
        });
    assertThat(IntStream.of(sizes)).allSatisfy(size -> assertThat(size).isBetween(400, 600));
    assertThat(new Shard(3, 8).holds("alice")).isEqualTo(new Shard(3, 8).holds("alice"));
  }

  private static ShardEnvironment environment(String variables) {
    Map<String, String> map = new HashMap<>();
    for (var word : variables.strip().split(" ", -1)) {
      if (!word.isBlank()) {
        map.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      }
    }
    return new ShardEnvironment(map);
  }
}
