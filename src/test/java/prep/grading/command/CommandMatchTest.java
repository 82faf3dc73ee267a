package prep.grading.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.grading.Given;
import prep.grading.command.CommandMatch.Difference;
import prep.grading.command.CommandMatch.Reason;
import prep.grading.text.Range;

class CommandMatchTest {

  private static CommandMatch match(CommandTable table, String expected, String typed) {
    return CommandMatch.of(Given.command(table, expected), typed);
  }

  private static boolean same(String expected, String typed) {
    return match(CommandTable.EMPTY, expected, typed).right();
  }

  private static boolean sameByTable(String expected, String typed) {
    return match(Given.dockerTable(), expected, typed).right();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "docker ps -a ~~ docker   ps  -a",
        "docker ps -a ~~ $ docker ps -a",
        "docker run -d -p 8080:80 nginx ~~ docker run -p 8080:80 -d nginx",
        "docker run -d -p 8080:80 nginx ~~ docker run -dp 8080:80 nginx",
        "docker run -d -p 8080:80 nginx ~~ docker run -d -p8080:80 nginx",
        "docker run -d -p 8080:80 nginx ~~ docker run -dp8080:80 nginx",
        "docker run -d -p 8080:80 nginx ~~ docker run -d -p=8080:80 nginx",
        "docker run --name=web nginx ~~ docker run --name web nginx",
        "docker run --name web -d nginx ~~ docker run -d --name=web nginx",
        "docker run -it ubuntu bash ~~ docker run -ti ubuntu bash",
        "docker run -it ubuntu bash ~~ docker run -i -t ubuntu bash",
        "docker run -e A=1 -e B=2 app ~~ docker run -e B=2 -e A=1 app",
        "docker run -e A=1 app ~~ docker run -eA=1 app",
        "git commit -am 'a b' ~~ git commit -a -m \"a b\"",
        "git commit -m msg -a ~~ git commit -am msg",
        "tar -xzf a.tgz ~~ tar -x -z -f a.tgz",
        "tar -xzf a.tgz -C /tmp ~~ tar -C /tmp -zxf a.tgz",
        "find . -name '*.log' -type f ~~ find . -type f -name '*.log'",
        "mysql -uroot -p db ~~ mysql -u root -p db",
        "make -j4 all ~~ make -j 4 all",
        "ssh -p 22 host ~~ ssh -p22 host",
        "terraform apply -var a=1 ~~ terraform apply -var=a=1",
        "FOO=1 BAR=2 run ~~ BAR=2 FOO=1 run",
        "kill -9 17 ~~ kill -9 17",
        "curl -s -o /dev/null url ~~ curl -so /dev/null url",
        "grep -vvv x ~~ grep -v -v -v x",
      })
  void without_a_table_a_reading_that_makes_both_equal_suffices(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(same(expected, typed)).isTrue();
    assertThat(same(typed, expected)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "docker run -d nginx ~~ docker run nginx -d",
        "docker run -d nginx ~~ docker run nginx",
        "docker run nginx ~~ docker run -d nginx",
        "docker run -p 8080:80 nginx ~~ docker run -p 80:8080 nginx",
        "docker run -d -p 80:80 nginx ~~ docker run -dp 81:80 nginx",
        "docker run --name web nginx ~~ docker run --name app nginx",
        "docker run -it ubuntu bash ~~ docker run ubuntu -it bash",
        "cp a b ~~ cp b a",
        "cp -r a b ~~ cp a -r b",
        "cmd -a x -b y ~~ cmd -a y -b x",
        "find . -type f -name x ~~ find . -type x -name f",
        "git reset --hard HEAD~1 ~~ git reset --soft HEAD~1",
        "rm -r dir ~~ rm -R dir",
        "git checkout -- file ~~ git checkout file",
        "rm -- -r ~~ rm -r",
        "FOO=1 run ~~ FOO=2 run",
        "FOO=1 run ~~ run FOO=1",
        "ls -la ~~ ls -lA",
        "docker ps ~~ docker PS",
      })
  void what_means_something_else_is_wrong(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(same(expected, typed)).isFalse();
    assertThat(same(typed, expected)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "echo 'a b' ~~ echo \"a b\"",
        "echo 'a b' ~~ echo a\\ b",
        "echo ab ~~ echo 'a'\"b\"",
        "echo it\\'s ~~ echo \"it's\"",
        "echo $HOME ~~ echo ${HOME}",
        "echo \"$HOME\" ~~ echo $HOME",
        "echo \"$(date +%F)\" ~~ echo `date  +%F`",
        "echo $'a\\nb' ~~ echo 'a\nb'",
        "docker rm $(docker ps -aq) ~~ docker rm `docker ps -aq`",
        "awk '{print $1}' f ~~ awk \\{print\\ \\$1\\} f",
        "docker ps --format '{{.Names}}' ~~ docker ps --format {{.Names}}",
        "docker run -d \\\n  nginx ~~ docker run -d nginx",
        "ls # all of it ~~ ls",
        "find . -exec rm {} \\; ~~ find . -exec rm '{}' ';'",
        "diff <(sort a) <(sort b) ~~ diff <( sort  a ) <(sort b)",
      })
  void quotes_are_read_as_a_POSIX_shell_reads_them(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(same(expected, typed)).isTrue();
    assertThat(same(typed, expected)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "echo '$HOME' ~~ echo \"$HOME\"",
        "find . -name '*.txt' ~~ find . -name *.txt",
        "echo 'a  b' ~~ echo 'a b'",
        "echo a b ~~ echo 'a b'",
        "echo \"$@\" ~~ echo $@",
        "echo '#1' ~~ echo #1",
        "echo $(id) ~~ echo '$(id)'",
      })
  void quotes_that_change_the_meaning_count(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(same(expected, typed)).isFalse();
    assertThat(same(typed, expected)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "ps aux | grep -i -v x ~~ ps aux|grep -vi x",
        "make && make install ~~ make&&make install",
        "a; b ~~ a;b;",
        "a; b ~~ a\nb",
        "a && b ~~ a &&\nb",
        "cmd > out 2>&1 ~~ cmd &> out",
        "cmd > out 2>&1 ~~ cmd >out 2>&1",
        "cmd > out 2>&1 ~~ cmd 1>out 2>&1",
        "cmd 2>&1 | less ~~ cmd |& less",
        "sort < in > out ~~ sort > out < in",
        "sort < in -r ~~ sort -r < in",
        "> out echo hi ~~ echo hi >out",
        "cat <<< word ~~ cat <<<word",
        "(cd x && make) ~~ ( cd x && make )",
        "sleep 9 & ~~ sleep 9&",
      })
  void pipelines_and_redirections_are_compared_stage_by_stage(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(same(expected, typed)).isTrue();
    assertThat(same(typed, expected)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "make && make install ~~ make; make install",
        "make && make install ~~ make || make install",
        "ps aux | grep x ~~ grep x | ps aux",
        "ps aux | grep x ~~ ps aux",
        "cmd > out ~~ cmd >> out",
        "cmd > out ~~ cmd > other",
        "cmd > out ~~ cmd 2> out",
        "cmd > out 2>&1 ~~ cmd 2>&1 > out",
        "cmd > out 2>&1 ~~ cmd > out",
        "sleep 9 & ~~ sleep 9",
      })
  void another_operator_or_redirection_is_wrong(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(same(expected, typed)).isFalse();
    assertThat(same(typed, expected)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "docker run -d -p 8080:80 nginx ~~ docker container run --detach --publish=8080:80 nginx",
        "docker run -d -p 8080:80 nginx ~~ docker container run -dp 8080:80 nginx",
        "docker run -d -p 8080:80 nginx ~~ docker run -dp8080:80 nginx",
        "docker run --name web nginx ~~ docker run --name=web nginx",
        "docker run -it ubuntu ~~ docker run --tty --interactive ubuntu",
        "sudo docker run -d nginx ~~ sudo docker container run --detach nginx",
        "docker run -d --rm nginx ~~ docker run --rm --detach nginx",
        "docker run -d nginx && docker ps ~~ docker container run --detach nginx && docker ps",
        "find . -type f -name x ~~ find . -type f -name x",
      })
  void the_table_says_which_names_and_options_are_the_same(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(sameByTable(expected, typed)).isTrue();
    assertThat(sameByTable(typed, expected)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "docker run -d nginx ~~ docker run nginx --detach",
        "docker run -d nginx ~~ docker start -d nginx",
        "docker run -d -p 80:80 nginx ~~ docker run -pd 80:80 nginx",
        "docker run --detach nginx ~~ docker ps --detach nginx",
        "docker exec -d web ~~ docker exec --detach web",
        "find . -type f -name x ~~ find . -name x -type f",
      })
  void the_table_says_no_more_than_it_says(String pair) {
    String expected = pair.split(" ~~ ", 2)[0];
    String typed = pair.split(" ~~ ", 2)[1];
    assertThat(sameByTable(expected, typed)).isFalse();
    assertThat(sameByTable(typed, expected)).isFalse();
  }

  @Test
  void options_may_stand_anywhere_where_the_table_says_so() {
    CommandTable table =
        new CommandTable(
            Map.of("kubectl", Given.program("", ArgumentOrder.FREE, "-n: --namespace=")));

    assertThat(match(table, "kubectl get pods -n web", "kubectl -n web get pods").right()).isTrue();
    assertThat(match(table, "kubectl get pods -o wide", "kubectl --output wide get pods").right())
        .isFalse();
    assertThat(match(table, "kubectl get pods -n web", "kubectl -n web pods get").right())
        .isFalse();
  }

  @Test
  void options_that_may_stand_anywhere_may_stand_within_the_name() {
    CommandTable table =
        new CommandTable(
            Map.of(
                "kubectl", Given.program("", ArgumentOrder.FREE, "-n: --namespace="),
                "kubectl get", Given.program("", ArgumentOrder.FREE, "-w: --watch")));

    assertThat(
            match(table, "kubectl get pods -n web", "kubectl --watch --namespace=web get pods")
                .right())
        .isFalse();
    assertThat(match(table, "kubectl get pods -n web", "kubectl --namespace=web get pods").right())
        .isTrue();
    assertThat(match(table, "kubectl get pods -n web", "kubectl -n web get pods").right()).isTrue();
    assertThat(match(table, "kubectl get pods -n web", "kubectl -n get web pods").right())
        .isFalse();
  }

  @Test
  void names_are_followed_along_a_chain_and_out_of_a_circle() {
    CommandTable table =
        new CommandTable(
            Map.of(
                "podman", Given.program("docker", ArgumentOrder.BETWEEN_POSITIONALS),
                "docker run",
                    Given.program(
                        "docker container run", ArgumentOrder.BETWEEN_POSITIONALS, "-d: --detach"),
                "a", Given.program("b", ArgumentOrder.BETWEEN_POSITIONALS),
                "b", Given.program("a", ArgumentOrder.BETWEEN_POSITIONALS)));

    assertThat(match(table, "podman run -d x", "docker container run --detach x").right()).isTrue();
    assertThat(match(table, "a -x", "b -x").right()).isTrue();
    assertThat(match(table, "a -x", "c -x").right()).isFalse();
  }

  @Test
  void options_are_followed_along_a_chain() {
    CommandTable table =
        new CommandTable(
            Map.of(
                "kubectl",
                Given.program(
                    "",
                    ArgumentOrder.BETWEEN_POSITIONALS,
                    "-n: --ns",
                    "--ns: --namespace",
                    "--namespace: =")));

    assertThat(match(table, "kubectl -n web get", "kubectl --namespace=web get").right()).isTrue();
  }

  @Test
  void any_accepted_line_is_right() {
    var question =
        Given.command(
            CommandTable.EMPTY, "docker ps -a", "docker container ls -a", "docker ps --all");

    assertThat(CommandMatch.of(question, "docker container ls -a").right()).isTrue();
    assertThat(CommandMatch.of(question, "docker ps --all").expected())
        .isEqualTo("docker ps --all");
    assertThat(CommandMatch.of(question, "docker ps").right()).isFalse();
  }

  private static Difference points(String expected, String typed, String marked, Reason reason) {
    return points(CommandTable.EMPTY, expected, typed, marked, reason);
  }

  private static Difference points(
      CommandTable table, String expected, String typed, String marked, Reason reason) {
    List<Difference> differences = match(table, expected, typed).differences();
    assertThat(differences).hasSize(1);
    Difference difference = differences.getFirst();
    assertThat(difference.at().of(typed)).isEqualTo(marked);
    assertThat(difference.reason()).isEqualTo(reason);
    return difference;
  }

  @Test
  void a_word_between_the_program_and_its_arguments_is_not_known_as_the_same() {
    points(
        "docker run -d -p 8080:80 nginx",
        "docker container run -dp 8080:80 nginx",
        "container",
        Reason.NOT_THE_SAME);
    points("git switch main", "git checkout main", "checkout", Reason.NOT_THE_SAME);
  }

  @Test
  void another_value_is_pointed_at() {
    points(
        "docker run -p 8080:80 nginx",
        "docker run -p 80:8080 nginx",
        "80:8080",
        Reason.ANOTHER_VALUE);
    points(
        "docker run -p8080:80 nginx",
        "docker run -p80:8080 nginx",
        "80:8080",
        Reason.ANOTHER_VALUE);
    points("run --name=web x", "run --name=app x", "app", Reason.ANOTHER_VALUE);
    points("FOO=1 run", "FOO=2 run", "FOO=2", Reason.ANOTHER_VALUE);
    points("cmd > out", "cmd > put", "> put", Reason.ANOTHER_VALUE);
  }

  @Test
  void a_line_that_shares_hardly_a_word_is_another_command() {
    points(
        "docker run -d -p 8080:80 nginx",
        "no idea at all",
        "no idea at all",
        Reason.ANOTHER_COMMAND);
    points(
        "docker run -d nginx",
        " systemctl start nginx now",
        "systemctl start nginx now",
        Reason.ANOTHER_COMMAND);
    points("docker ps", "docker images", "images", Reason.NOT_THE_SAME);
  }

  @Test
  void what_is_missing_is_named() {
    CommandMatch match = match(CommandTable.EMPTY, "docker run -d nginx", "docker run nginx");

    assertThat(match.differences().getFirst().words()).isEqualTo("missing: -d");
  }

  @Test
  void what_is_missing_has_a_place() {
    assertThat(
            points(
                    Given.dockerTable(),
                    "docker run -d nginx",
                    "docker run nginx",
                    "",
                    Reason.MISSING)
                .expected())
        .isEqualTo("-d");
    CommandMatch match = match(CommandTable.EMPTY, "docker run -d nginx", "  docker run nginx");
    assertThat(match.differences().getFirst().at()).isEqualTo(new Range(12, 12));
    points("ps aux | grep x", "ps aux", "", Reason.MISSING);
    points("cmd 2>&1", "cmd", "", Reason.MISSING);
  }

  @Test
  void what_is_too_much_is_pointed_at() {
    points("docker run nginx", "docker run -d nginx", "-d", Reason.NOT_EXPECTED);
    points("ps aux", "ps aux | grep x", "| grep x", Reason.NOT_EXPECTED);
    points("docker ps", "docker ps all", "all", Reason.NOT_EXPECTED);
  }

  @Test
  void an_option_instead_of_another_and_an_operator_instead_of_another_are_told() {
    assertThat(points("ls -a", "ls -b", "-b", Reason.NOT_THE_SAME).expected()).isEqualTo("-a");
    assertThat(points("a && b", "a || b", "||", Reason.ANOTHER_OPERATOR).expected())
        .isEqualTo("&&");
    points("docker run -d nginx", "docker run nginx -d", "-d", Reason.ANOTHER_PLACE);
  }

  private static List<String> told(String expected, String typed) {
    CommandMatch match = match(TOLD, expected, typed);
    return match.differences().stream()
        .map(each -> each.at().of(typed) + "> " + each.words())
        .toList();
  }

  private static final CommandTable TOLD =
      new CommandTable(
          Map.of(
              "git switch", Given.program("", ArgumentOrder.BETWEEN_POSITIONALS, "-c: --create="),
              "docker exec",
                  Given.program(
                      "docker container exec",
                      ArgumentOrder.BETWEEN_POSITIONALS,
                      "-i: --interactive",
                      "-t: --tty"),
              "docker run",
                  Given.program(
                      "docker container run",
                      ArgumentOrder.BETWEEN_POSITIONALS,
                      "-d: --detach",
                      "--name: ="),
              "terraform plan", Given.program("", ArgumentOrder.FREE, "-out: =", "-no-color: ="),
              "psql", Given.program("", ArgumentOrder.FREE, "-v: --variable=", "-d: --dbname=")));

  @Test
  void a_part_that_is_right_is_not_marked_where_the_name_of_the_program_is_wrong() {
    assertThat(told("git switch -c login", "Git switch -c login"))
        .containsExactly("Git> not accepted as equivalent");
    assertThat(told("docker run -d --name web nginx", "Docker run --detach --name=web nginx"))
        .containsExactly("Docker> not accepted as equivalent");
    assertThat(told("git switch -c login", "gti switch -c logn"))
        .containsExactly("gti> not accepted as equivalent", "logn> a different value");
  }

  @Test
  void where_only_the_name_of_an_option_is_missing_its_value_is_not_marked() {
    assertThat(told("git checkout -b login", "git checkout login"))
        .containsExactly("> missing: -b");
    assertThat(told("git commit --fixup=a1b2c3d", "git commit a1b2c3d"))
        .containsExactly("> missing: --fixup");
    assertThat(told("docker run -d --name web nginx", "docker run -d web nginx"))
        .containsExactly("> missing: --name");
    assertThat(told("docker run -d --name web nginx", "docker run -d nginx web"))
        .contains("> missing: --name");
    assertThat(told("docker run --name web web", "docker run web"))
        .containsExactly("> missing: --name web");
  }

  @Test
  void a_missing_word_of_the_program_is_named_once_and_alone() {
    assertThat(told("docker exec -it cache redis-cli", "docker cache redis-cli"))
        .containsExactly("> missing: exec", "> missing: -it");
    assertThat(told("docker exec -it cache redis-cli", "docker exec cache redis-cli"))
        .containsExactly("> missing: -it");
    assertThat(told("docker exec -it cache redis-cli", "docker exec -i cache redis-cli"))
        .containsExactly("> missing: -t");
  }

  @Test
  void an_option_named_by_a_word_after_one_hyphen_is_one() {
    assertThat(told("terraform plan -out=p", "terraform plan -detailed-exitcode -out=p"))
        .containsExactly("-detailed-exitcode> not expected");
    assertThat(told("terraform plan -out=p", "terraform plan -refresh -out=p"))
        .containsExactly("-refresh> not expected");
    assertThat(told("java A", "java -no-such A")).containsExactly("-no-such> not expected");
  }

  @Test
  void a_setting_with_another_name_is_told_apart_from_one_with_another_value() {
    assertThat(told("psql -v ON_ERROR_STOP=1", "psql -v on_error_stop=1"))
        .containsExactly("on_error_stop=1> a different name");
    assertThat(told("psql -v ON_ERROR_STOP=1", "psql -v ON_ERROR_STOP=0"))
        .containsExactly("ON_ERROR_STOP=0> a different value");
  }

  @Test
  void several_lines_are_one_with_their_differences_where_they_were() {
    CommandMatch match =
        match(CommandTable.EMPTY, "cmd --all -f shop", "cmd \\\n   --all \\\n -f \\\nship")
            .inOneLine();

    assertThat(match.typed()).isEqualTo("cmd --all -f ship");
    assertThat(match.differences().getFirst().at().of(match.typed())).isEqualTo("ship");
    assertThat(match(CommandTable.EMPTY, "a", "b c").inOneLine().typed()).isEqualTo("b c");
  }

  @Test
  void the_nearest_accepted_line_is_compared() {
    var question =
        Given.command(CommandTable.EMPTY, "git switch -c topic", "git checkout -b topic");

    CommandMatch match = CommandMatch.of(question, "git checkout -b tpic");

    assertThat(match.expected()).isEqualTo("git checkout -b topic");
    assertThat(match.differences()).hasSize(1);
  }

  @Test
  void a_line_that_is_no_command_is_wrong_with_a_reason() {
    assertThat(match(CommandTable.EMPTY, "ls", "").differences().getFirst().reason())
        .isEqualTo(Reason.EMPTY);
    assertThat(match(CommandTable.EMPTY, "ls", "# ls").differences().getFirst().reason())
        .isEqualTo(Reason.EMPTY);
    Difference unclosed = match(CommandTable.EMPTY, "echo x", " echo 'x").differences().getFirst();
    assertThat(unclosed.reason()).isEqualTo(Reason.UNCLOSED);
    assertThat(unclosed.at().of(" echo 'x")).isEqualTo("'x");
    for (String open :
        List.of("echo \"x", "echo `x", "echo $(x", "echo ${x", "echo \"$(x", "a <(b")) {
      assertThat(match(CommandTable.EMPTY, "echo x", open).differences().getFirst().reason())
          .isEqualTo(Reason.UNCLOSED);
    }
  }

  @Test
  void an_expected_line_that_no_shell_would_read_is_still_right_when_given_back() {
    assertThat(same("echo 'x", "echo 'x")).isTrue();
    assertThat(same("echo 'x", "echo x")).isFalse();
    var question = Given.command(CommandTable.EMPTY, "echo x", "echo 'x");
    assertThat(CommandMatch.of(question, "$ echo 'x ").right()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_hostile_line_is_wrong_within_bounded_time(String name, String typed) {
    String expected = "docker run -d -p 8080:80 --name web -e A=1 nginx";
    ProcessorTime.within(
        Duration.ofSeconds(5), () -> assertThat(sameByTable(expected, typed)).isFalse());
  }

  static List<Arguments> hostile() {
    return List.of(
        Arguments.of("100 kB of letters", "a".repeat(100_000)),
        Arguments.of("quotes", "'\"".repeat(4_000)),
        Arguments.of("substitutions", "$(".repeat(3_900)),
        Arguments.of("closed", "$(".repeat(1_300) + ")".repeat(1_300)),
        Arguments.of("backticks", "`\\".repeat(3_000)),
        Arguments.of("options", "x " + "-abc -d ".repeat(140)),
        Arguments.of("letters", "x -" + "abcdefghijklmnopqrstuvwxyz".repeat(200)),
        Arguments.of("pipes", "|".repeat(7_000)),
        Arguments.of("brackets", "(".repeat(7_000)),
        Arguments.of("controls", "\0\u0007\u001b[2J ".repeat(500)));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_order_of_the_options_between_the_same_positionals_is_the_same(int seed) {
    Random random = new Random(seed);
    List<List<String>> segments = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<String> options = new ArrayList<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        options.add(option(random, i * 4 + j));
      }
      segments.add(options);
    }
    String expected = joined(segments, random);
    for (List<String> segment : segments) {
      Collections.shuffle(segment, random);
    }
    String typed = joined(segments, random);

    assertThat(same(expected, typed)).as("%s = %s", expected, typed).isTrue();
  }

  private static String option(Random random, int n) {
    char letter = (char) ('a' + n);
    return switch (random.nextInt(4)) {
      case 0 -> "-" + letter;
      case 1 -> "-" + letter + " v" + random.nextInt(9);
      case 2 -> "--opt" + letter + "=" + random.nextInt(9);
      default -> "--opt" + letter;
    };
  }

  private static String joined(List<List<String>> segments, Random random) {
    StringBuilder line = new StringBuilder("prog");
    int n = 0;
    for (List<String> options : segments) {
      for (String option : options) {
        line.append(" ".repeat(1 + random.nextInt(2))).append(option);
      }
      line.append(" /arg").append(n++);
    }
    return line.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void random_lines_are_compared_without_an_exception_and_with_ranges_inside_the_line(int seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "a",
      "-",
      "--",
      "-x",
      "--k=v",
      "'",
      "\"",
      "\\",
      "$",
      "$(",
      ")",
      "(",
      "`",
      "{",
      "}",
      "|",
      "&",
      ";",
      "<",
      ">",
      "2>&1",
      " ",
      " ",
      " ",
      "\n",
      "*",
      "~",
      "#",
      "=",
      "docker run",
      "-dp",
      "\ue000",
      "日本",
      "\ud83d\ude00"
    };
    StringBuilder typed = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      typed.append(pieces[random.nextInt(pieces.length)]);
      expected.append(pieces[random.nextInt(pieces.length)]);
    }
    CommandMatch match = match(Given.dockerTable(), expected.toString(), typed.toString());

    for (Difference difference : match.differences()) {
      assertThat(difference.at().end()).isLessThanOrEqualTo(typed.length());
    }
    assertThat(match(Given.dockerTable(), typed.toString(), typed.toString()).right()).isTrue();
  }

  /** Harmless options and variables beside what the table says of options. */
  private static final CommandTable HARMLESS =
      new CommandTable(
          Map.of(
              "sort",
              new CommandTable.Program(
                  "",
                  Map.of("-r", new CommandTable.Option("--reverse", false)),
                  CommandTable.ArgumentOrder.FREE,
                  List.of(
                      new CommandTable.Harmless("--", false, ""),
                      new CommandTable.Harmless("LC_ALL", true, ""),
                      new CommandTable.Harmless("-q", false, ""),
                      new CommandTable.Harmless("--region", true, ""),
                      new CommandTable.Harmless("--format", true, "plain"))),
              "python",
              new CommandTable.Program(
                  "python3",
                  Map.of(),
                  CommandTable.ArgumentOrder.STRICT,
                  List.of(new CommandTable.Harmless("-u", false, "")))));

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "sort -r a.txt ~~ `sort -r a.txt`",
        "sort -r a.txt ~~ `$ sort -r a.txt`",
        "sort -r a.txt ~~ sort -r ./a.txt",
        "sort -r a.txt > b.txt ~~ sort -r a.txt > ./b.txt",
        "sort --out=a.txt ~~ sort --out=./a.txt",
        "sort -r a.txt ~~ /usr/bin/sort -r a.txt",
        "sort -r a.txt ~~ sudo sort -r a.txt",
        "cat a | sort ~~ cat a | sudo sort",
        "sort -r a.txt ~~ uv run sort -r a.txt",
        "sort -r a.txt ~~ poetry run sort -r a.txt",
        "sort -r a.txt ~~ npx sort -r a.txt",
        "sort -r a.txt ~~ sort -r -- a.txt",
        "sort -r a.txt ~~ LC_ALL=C sort -r a.txt",
        "sort -r a.txt ~~ sort -qr a.txt",
        "sort -r a.txt ~~ sort -r a.txt --region eu",
        "sort -r a.txt ~~ sort --format=plain -r a.txt",
        "A=1 B=2 sort ~~ B=2 A=1 sort",
        "A=1 B=2 sort ~~ env A=1 B=2 sort",
        "A=1 B=2 sort ~~ export A=1 B=2; sort",
        "A=1 B=2 sort ~~ export A=1 && export B=2 && sort",
        "python -m pdb a.py ~~ python -mpdb a.py",
        "python -m pdb a.py ~~ python3 -u -m pdb ./a.py"
      })
  void what_only_says_how_a_program_is_reached_changes_nothing(String pair) {
    assertThat(match(HARMLESS, pair.split(" ~~ ")[0], pair.split(" ~~ ")[1]).right()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "sort -r a.txt ~~ sort -r .a.txt",
        "sort -r a.txt ~~ sort -r ../a.txt",
        "sort -r a.txt ~~ sort a.txt -q",
        "sort -q a.txt ~~ sort a.txt",
        "sort --region us a.txt ~~ sort --region eu a.txt",
        "sort a.txt ~~ sort --format=csv a.txt",
        "sort a.txt ~~ sort -x a.txt",
        "sort a.txt ~~ sort -- -r a.txt",
        "sort a.txt ~~ A=1 sort a.txt",
        "LC_ALL=C sort a.txt ~~ LC_ALL=de sort a.txt",
        "A=1 B=2 sort ~~ A=1 B=2; sort",
        "A=1 B=2 sort ~~ export A=1 B=2 & sort",
        "A=1 B=2 sort ~~ export A=1 || export B=2; sort",
        "A=1 B=2 sort ~~ export A=1; sort",
        "sort ~~ uv sort",
        "sort ~~ sudo -u bob sort",
        "python -m pdb a.py ~~ python -m -u pdb a.py",
        "python -m pdb a.py ~~ python a.py -mpdb",
        "sort a.txt ~~ sort a.txt && rm a.txt"
      })
  void what_changes_the_command_is_still_wrong(String pair) {
    assertThat(match(HARMLESS, pair.split(" ~~ ")[0], pair.split(" ~~ ")[1]).right()).isFalse();
  }
}
