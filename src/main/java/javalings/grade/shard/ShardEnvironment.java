package javalings.grade.shard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shard that the environment tells of. One of two variables without the other is an error:
 * taken for "everything", it would have each machine grade the whole class.
 */
public record ShardEnvironment(Map<String, String> variables) {

  /** A product, and the two variables that it sets; {@code base} is what it counts from. */
  private record Pair(String product, String index, String total, int base) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("GitLab", "CI_NODE_INDEX", "CI_NODE_TOTAL", 1),
          // GitHub sets none: a workflow maps strategy.job-index and strategy.job-total to these.
          new Pair("GitHub Actions", "STRATEGY_JOB_INDEX", "STRATEGY_JOB_TOTAL", 0),
          // Kubernetes sets the index alone: the manifest sets .spec.completions as the other.
          new Pair("Kubernetes", "JOB_COMPLETION_INDEX", "JOB_COMPLETIONS", 0),
          new Pair("AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE", 0),
          new Pair("CircleCI", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0),
          new Pair("Buildkite", "BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", 0),
          new Pair("Azure Pipelines", "SYSTEM_JOBPOSITIONINPHASE", "SYSTEM_TOTALJOBSINPHASE", 1));

  private static final String SLURM_ID = "SLURM_ARRAY_TASK_ID";
  private static final String SLURM_COUNT = "SLURM_ARRAY_TASK_COUNT";

  public ShardEnvironment {
    variables = Map.copyOf(variables);
  }

  /** None where nothing tells of a shard, or where there is only one. */
  public Optional<Shard> shard() throws ShardTrouble {
    var found = new LinkedHashMap<String, Shard>();
    for (var pair : PAIRS) {
      var shard = of(pair);
      shard.ifPresent(it -> found.put(pair.product(), it));
    }
    slurm().ifPresent(it -> found.put("Slurm", it));
    if (found.values().stream().distinct().count() > 1) {
      var said =
          found.entrySet().stream()
              .map(it -> "%s says %s".formatted(it.getKey(), it.getValue()))
              .collect(Collectors.joining(", "));
      throw new ShardTrouble("The environment tells of several shards: " + said + SAY);
    }
    return found.values().stream().findFirst().filter(shard -> shard.total() > 1);
  }

  private Optional<Shard> of(Pair pair) throws ShardTrouble {
    var index = value(pair.index());
    var total = value(pair.total());
    // A job of GitLab that is not parallel has the total alone, which is then 1.
    if ((index.isEmpty() && total.filter("1"::equals).isPresent()) || nothing(index, total)) {
      return Optional.empty();
    }
    var one = number(pair.product(), pair.index(), index, pair.total());
    var all = number(pair.product(), pair.total(), total, pair.index());
    var told = "%s=%d with %s=%d".formatted(pair.index(), one, pair.total(), all);
    return Optional.of(Shard.of(told, one - pair.base() + 1, all));
  }

  private static boolean nothing(Optional<String> index, Optional<String> total) {
    return index.isEmpty() && total.isEmpty();
  }

  /** An array of Slurm begins anywhere and may leave numbers out: {@code 0-31}, {@code 1-7:2}. */
  private Optional<Shard> slurm() throws ShardTrouble {
    var id = value(SLURM_ID);
    var count = value(SLURM_COUNT);
    if (nothing(id, count)) {
      return Optional.empty();
    }
    var one = number("Slurm", SLURM_ID, id, SLURM_COUNT);
    var all = number("Slurm", SLURM_COUNT, count, SLURM_ID);
    var least = slurmNumber("SLURM_ARRAY_TASK_MIN", 1);
    var step = Math.max(1, slurmNumber("SLURM_ARRAY_TASK_STEP", 1));
    var most = slurmNumber("SLURM_ARRAY_TASK_MAX", least + (all - 1) * step);
    if ((most - least) / step + 1 != all || (one - least) % step != 0) {
      throw new ShardTrouble(
          "Slurm's array has %d tasks between %d and %d, which is a list with gaps%s"
              .formatted(all, least, most, SAY));
    }
    return Optional.of(Shard.of(SLURM_ID + "=" + one, (one - least) / step + 1, all));
  }

  private long slurmNumber(String name, long otherwise) throws ShardTrouble {
    var text = value(name);
    return text.isEmpty() ? otherwise : number("Slurm", name, text, SLURM_ID);
  }

  private static long number(String product, String name, Optional<String> text, String other)
      throws ShardTrouble {
    if (text.isEmpty()) {
      throw new ShardTrouble(
          "%s says %s, but %s is not set, so this part of the class is not known; set it, or name the part with --shard I/N"
              .formatted(product, other, name));
    }
    try {
      return Integer.parseInt(text.get().strip());
    } catch (NumberFormatException _) {
      throw new ShardTrouble("%s is %s, which is no number%s".formatted(name, text.get(), SAY));
    }
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(variables.get(name)).filter(text -> !text.isBlank());
  }

  private static final String SAY = "; name this part of the class with --shard I/N";
}
