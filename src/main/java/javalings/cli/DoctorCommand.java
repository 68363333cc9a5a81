package javalings.cli;

import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "doctor",
    sortOptions = false,
    description = "Says what is wrong with this machine, and what to do.")
final class DoctorCommand implements javalings.cli.Command {

  @Override
  public int run(Site site) throws InterruptedException {
    List<Finding> findings = new Examination(site).all();
    for (var finding : findings) {
      site.say("%-4s %-12s %s".formatted(finding.mark(), finding.subject(), finding.seen()));
      if (!finding.remedy().isEmpty()) {
        site.say("%17s %s".formatted("do:", finding.remedy()));
      }
    }
    var broken = findings.stream().filter(it -> it.severity() == Finding.Severity.BROKEN).count();
    site.say(broken == 0 ? "Javalings works on this machine." : "%d to mend.".formatted(broken));
    return broken == 0 ? ExitCode.SOLVED : ExitCode.MACHINE;
  }
}
