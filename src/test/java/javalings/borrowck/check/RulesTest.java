package javalings.borrowck.check;

import static org.assertj.core.api.Assertions.assertThat;

import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.mir.MirText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules on bodies in text, the steps parted by semicolons: the first line is 1, declarations
 * count.
 */
final class RulesTest {

  private static String codes(String text) {
    var body = MirText.parse(text.replace("; ", "\n"));
    return BodyCheck.of(BodyAnalyses.of(body), new ParameterUse()).stream()
        .map(finding -> finding.code().word() + ":" + finding.span().start())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          used after a move      | fn f(x: own); let _t: own; _t = move x; use copy x; return | E0382:4
          moved in a loop        | fn f(x: own); let _t: own; again:; _t = move x; if again; return | E0382:4
          given a value again    | fn f(x: own); let _t: own; _t = move x; x = const 1; use copy x; return | ''
          part of what moved     | fn f(x: own); let _t: own; _t = move x; x.a = const 1; return | E0382:4
          only the first use     | fn f(x: own); let _t: own; _t = move x; use copy x; use copy x; return | E0382:4
          two mutable borrows    | fn f(x: own); let a: &mut; let b: &mut; a = &mut x; b = &mut x; use copy a; return | E0499:5
          a mutable, a shared    | fn f(x: own); let a: &mut; let b: &; a = &mut x; b = &x; use copy a; return | E0502:5
          the first is done with | fn f(x: own); let a: &mut; let b: &mut; a = &mut x; b = &mut x; use copy b; return | ''
          two shared borrows     | fn f(x: own); let a: &; let b: &; a = &x; b = &x; use copy a; return | ''
          two fields             | fn f(x: own); let a: &mut; let b: &mut; a = &mut x.a; b = &mut x.b; use copy a; return | ''
          two elements           | fn f(x: own); let a: &mut; let b: &mut; a = &mut x.[]; b = &mut x.[]; use copy a; return | E0499:5
          two phases             | fn f(x: own); let _m: &mut; let _r: &; let _u: copy; _m = &two x; _r = &x; _u = call len(move _r); _u = call add(move _m); return | ''
          the second phase       | fn f(x: own); let _m: &mut; let r: &; let _u: copy; r = &x; _m = &two x; _u = call add(move _m); use copy r; return | E0502:7
          read while borrowed    | fn f(x: own); let a: &mut; a = &mut x; use copy x.n; use copy a; return | E0503:4
          moved while borrowed   | fn f(x: own); let a: &; let _t: own; a = &x; _t = move x; use copy a; return | E0505:5
          assigned, borrowed     | fn f(x: own); let a: &; a = &x.n; x.n = const 2; use copy a; return | E0506:4
          the pointer only       | fn f(p: &mut, q: &mut); let a: &mut; a = &mut p.*; p = const 1; use copy a; return | ''
          out of a borrow        | fn f(p: &); let _t: own; _t = move p.&.a; return | E0507:3
          out of an array        | fn f(p: own); let _t: own; _t = move p.[]; return | E0507:3
          written through &      | fn f(p: &); p.&.n = const 1; return | E0594:2
          changed through &      | fn f(p: &); let a: &mut; a = &mut p.&; return | E0596:3
          outlived               | fn f(); let x: own; let r: &; x = const 1; r = &x; dead x; use copy r; return | E0597:5
          a temporary            | fn f(); let _x: own; let r: &; _x = const 1; r = &_x; dead _x; use copy r; return | E0716:2
          returned               | fn f(); let x: own; let r: &; x = const 1; r = &x; dead x; return r | E0515:7
          returned, allowed      | fn f(a: &, b: &) from a; let r: &; r = copy a; return r | ''
          returned, not named    | fn f(a: &, b: &) from a; let r: &; r = copy b; return r | E0621:4
          named, both            | fn f(a: &, b: &) from a, b; a = copy b; return a | ''
          into a named one       | fn f(a: &, b: &) from a; a = copy b; return a | E0621:2
          into another           | fn f(a: &, b: &); a = copy b; return | E0621:2
          two loans, one end     | fn f(); let x: own; let r: &; x = const 1; r = &x; r = &x; dead x; use copy r; return | E0597:6
          outlived by a failure  | fn f(a: &); let x: own; let _u: copy; a = &x; _u = call go(); x = const 1; dead x; return | E0597:4 E0506:6
          nothing can fail       | fn f(a: &); let x: own; a = &x; x = const 1; dead x; return | E0506:4
          to a thread            | fn f(a: &); let _u: copy; _u = call spawn(copy a) [0>static]; return | E0521:3
          unique, twice          | fn f(p: &mut); let a: &mut; let b: &mut; a = &uniq p.*; b = &uniq p.*; use copy a; return | E0524:5
          unique, after          | fn f(p: &mut); let a: &; let b: &mut; a = &p.*; b = &uniq p.*; use copy a; return | E0500:5
          unique, before         | fn f(p: &mut); let a: &; let b: &mut; b = &uniq p.*; a = &p.*; use copy b; return | E0501:5
          """)
  void saysWhatRustcSays(String name, String body, String expected) {
    assertThat(codes(body)).as(name).isEqualTo(expected);
  }
}
