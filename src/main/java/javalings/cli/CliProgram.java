package javalings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javalings.course.CourseFault;
import javalings.course.NearestNames;
import javalings.engine.EngineFailure;
import javalings.engine.ProgramJar;
import javalings.workspace.DiskErrorText;
import javalings.workspace.Installation;
import javalings.workspace.UnusableWorkspace;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Runs one command line and answers what the process ends with. */
record CliProgram(Console console, Installation installation, ProgramJar jar) {

  CliProgram(Console console, Installation installation) {
    this(console, installation, ProgramJar.running());
  }

  int run(List<String> args) {
    var arguments = CommandArguments.of(args);
    if (asksForHelp(arguments)) {
      return help();
    }
    if (arguments.has("-V", "--version")) {
      return version();
    }
    return arguments
        .helpTopic()
        .map(command -> run(command, List.of("--help")))
        .orElseGet(() -> run(arguments.command().orElse(Commands.DEFAULT), arguments.rest()));
  }

  private static boolean asksForHelp(CommandArguments arguments) {
    return arguments
        .command()
        .map(command -> command.equals("help") && arguments.helpTopic().isEmpty())
        .orElse(arguments.has("-h", "--help"));
  }

  private int run(String name, List<String> rest) {
    var command = Commands.make(name);
    if (command.isEmpty()) {
      var question = NearestNames.question(name, Commands.names());
      return stop(ExitCode.USAGE, "There is no command %s%s".formatted(name, question), HELP);
    }
    return run(name, command.get(), rest);
  }

  private int run(String name, CliCommand command, List<String> rest) {
    var options = new GlobalOptions();
    var line = new CommandLine(command).setCommandName("runner " + name);
    line.addMixin("everywhere", options).setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // @ may begin the name of a file or a folder
    try {
      line.parseArgs(rest.toArray(String[]::new));
      if (line.isUsageHelpRequested()) {
        line.setUsageHelpWidth(console.size().columns());
        console.out().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.SOLVED;
      }
      options.refuse(console.directory());
      return command.run(new CliContext(console, installation, options));
    } catch (ParameterException e) {
      return stop(
          ExitCode.USAGE,
          String.valueOf(e.getMessage()),
          "`./runner %s --help` shows how".formatted(name));
    } catch (CliExit e) {
      return stop(e.code(), e.sentence(), "");
    } catch (UnusableWorkspace e) {
      return stop(ExitCode.MACHINE, e.sentence(), "");
    } catch (CourseFault e) {
      return courseFault(e);
    } catch (EngineFailure e) {
      return engine(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return ExitCode.NOT_SOLVED;
    } catch (IOException e) {
      return disk(DiskErrorText.of(e));
    } catch (UncheckedIOException e) {
      return disk(DiskErrorText.of(e));
    } catch (OutOfMemoryError e) {
      return stop(ExitCode.MACHINE, "There is not enough memory here: " + e.getMessage(), DOCTOR);
    } catch (RuntimeException | Error e) {
      return bug(e);
    }
  }

  private int disk(String why) {
    return stop(
        ExitCode.MACHINE,
        "The disk does not do what was asked: " + why,
        "Mend that, then try again; " + DOCTOR);
  }

  private int engine(EngineFailure failure) {
    return stop(
        ExitCode.MACHINE, String.valueOf(failure.getMessage()), failure.isFinal() ? "" : DOCTOR);
  }

  private int courseFault(CourseFault fault) {
    fault.faults().forEach(it -> console.tell(console.err(), it.toString()));
    var count = fault.faults().size();
    return stop(
        ExitCode.COURSE,
        "The course cannot be used: %d %s"
            .formatted(count, count == 1 ? "problem" : "problems, all of them listed above"),
        "");
  }

  private int bug(Throwable thrown) {
    if (jar.isReplaced()) {
      return stop(ExitCode.MACHINE, ProgramJar.REPLACED, "");
    }
    var log = DefectLog.write(installation, thrown);
    var what =
        thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    return stop(
        ExitCode.BUG,
        "Something went wrong that is our mistake: %s".formatted(what),
        "What happened exactly is in %s; please report it".formatted(log));
  }

  private int stop(int code, String sentence, String advice) {
    console.tell(console.err(), sentence);
    if (!advice.isEmpty()) {
      console.tell(console.err(), advice);
    }
    return code;
  }

  private int help() {
    console.out().print(console.wrapped(ProgramText.of("help.txt")));
    return ExitCode.SOLVED;
  }

  private int version() {
    var version = CliProgram.class.getPackage().getImplementationVersion();
    console
        .out()
        .println(
            "Javalings %s on Java %s"
                .formatted(version == null ? "(from sources)" : version, Runtime.version()));
    return ExitCode.SOLVED;
  }

  /** The options and parameters of a command, those that every command has among them. */
  static CommandSpec spec(CliCommand command) {
    return new CommandLine(command).addMixin("everywhere", new GlobalOptions()).getCommandSpec();
  }

  private static final String DOCTOR = "`./runner doctor` looks into it";
  private static final String HELP = "`./runner --help` lists all commands";
}
