package javalings.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    sortOptions = false,
    description = "Says what is wrong with this machine, and what to do.")
final class DoctorCommand implements CliCommand {

  @Option(names = "--rehearse", hidden = true, description = "Also does what people do most.")
  boolean rehearse;

  @Override
  public int run(CliContext context) throws InterruptedException, IOException {
    if (rehearse) {
      new AotTrainingRun(context).play();
    }
    List<DoctorFinding> findings = new DoctorChecks(context).all();
    for (var finding : findings) {
      context.tell("%-4s %-12s %s".formatted(finding.mark(), finding.subject(), finding.seen()));
      if (!finding.remedy().isEmpty()) {
        context.tell("%17s %s".formatted("do:", finding.remedy()));
      }
    }
    var broken =
        findings.stream().filter(it -> it.severity() == DoctorFinding.Severity.BROKEN).count();
    context.tell(
        broken == 0 ? "Javalings works on this machine." : "%d to mend.".formatted(broken));
    return broken == 0 ? ExitCode.SOLVED : ExitCode.MACHINE;
  }
}
