package javalings.ai;

import java.util.List;
import java.util.regex.Pattern;

/** Sentences that say that a program was run. A model has run nothing. */
final class ExecutionClaims {

  private static final String DONE =
      "(?:ran|re-?ran|run|tested|compiled|executed|tried|verified|validated|checked|built|measured"
          + "|benchmarked|debugged|confirmed|reproduced|simulated|launched|evaluated)";

  private static final List<Pattern> CLAIMS =
      List.of(
          pattern(
              "\\b(?:i|we)(?:['\u2019]ve| have| had| did| just| already| also| then| even)*(?: \\w+ly)? "
                  + DONE
                  + "\\b"),
          pattern("\\b(?:i|we) (?:can )?(?:confirm|verify|tested|see from (?:the|a) run)\\b"),
          pattern(
              "\\b(?:has|have|had) been (?:\\w+ly )?(?:run|tested|compiled|executed|verified|validated)\\b"),
          pattern("\\b(?:is|are|was|were) (?:\\w+ly )?(?:tested|verified|validated)\\b"),
          pattern("\\b(?:was|were) (?:\\w+ly )?(?:compiled|executed|run)\\b"),
          pattern(
              "\\b(?:tested|verified|compiled|executed)(?: it| this| that)?(?: and|,|:| on| with| by| against| locally)"),
          pattern(
              "\\b(?:when|after|by|on|upon|while) (?:i |we )?(?:re-?)?(?:running|testing|compiling|executing)\\b"),
          pattern(
              "\\b(?:running|testing|compiling|executing) (?:it|this|that|your|the)\\b[^.!?]{0,60}\\b(?:shows?|showed|gives?|gave|prints?|printed|produces?|produced|confirms?|confirmed|fails?|failed|passes|passed|works?|worked)\\b"),
          pattern(
              "\\b(?:when|after|as|since|because) i (?:re-?)?(?:run|compile|test|execute|try)\\b"),
          pattern("\\bi (?:run|compile|test|execute)\\b"),
          pattern(
              "\\b(?:my|our) (?:own )?(?:test|tests|test run|run|runs|execution|machine|sandbox|jvm|compiler|experiments?)\\b"),
          pattern("\\b(?:now|then) (?:it )?(?:compiles|passes|works)\\b"),
          pattern(
              "\\b(?:compiles|passes|works|runs) (?:now|fine|successfully|cleanly|correctly|without (?:any )?(?:errors?|problems?|warnings?)|as expected|on my)\\b"),
          pattern(
              "\\b(?:all|the) (?:hidden )?(?:tests|checks) (?:now )?(?:pass|passed|succeed|succeeded)\\b"));

  private ExecutionClaims() {}

  private static Pattern pattern(String words) {
    return Pattern.compile("(?i)" + words.replace(" ", "\\s+"));
  }

  static boolean standIn(String text) {
    var plain = text.replaceAll("[`*_]", "");
    return CLAIMS.stream().anyMatch(it -> it.matcher(plain).find());
  }
}
