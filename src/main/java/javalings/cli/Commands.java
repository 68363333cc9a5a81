package javalings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All commands by name. Only the one that is asked for is made: making all costs time. */
final class Commands {

  /** The command that runs when none is named. */
  static final String DEFAULT = "watch";

  private static final Map<String, Supplier<CliCommand>> BY_NAME = byName();

  private Commands() {}

  private static Map<String, Supplier<CliCommand>> byName() {
    var commands = new LinkedHashMap<String, Supplier<CliCommand>>();
    commands.put(DEFAULT, WatchCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("run", CheckCommand::new);
    commands.put("list", ListCommand::new);
    commands.put("hint", HintCommand::new);
    commands.put("solution", SolutionCommand::new);
    commands.put("reset", ResetCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("interleave", InterleaveCommand::new);
    commands.put("cost", CostCommand::new);
    commands.put("borrowck", BorrowckCommand::new);
    commands.put("init", InitCommand::new);
    commands.put("doctor", DoctorCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("grade", GradeCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("dev", DevCommand::new);
    return commands;
  }

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  static Optional<CliCommand> make(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
  }
}
