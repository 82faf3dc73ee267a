package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.grading.Grader;
import prep.grading.Response;

/** What prep knows of common programs without any table in the deck. */
class CommonCommandsTest {

  private static double score(String commands, String answer, String typed) {
    String yaml =
        commands
            + "questions: [{id: a, type: command, question: Q?, answer: '"
            + answer.replace("'", "''")
            + "'}]\n";
    Deck deck =
        DeckReader.read(new Topic("t"), "t.yaml", yaml.getBytes(StandardCharsets.UTF_8)).deck();
    Command command = (Command) deck.questions().getFirst();
    return Grader.grade(new Response.Commanded(command, typed), deck).score();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tar -xzf a.tgz                    | tar --extract --gzip --file=a.tgz",
        "tar -xzf a.tgz                    | tar -xvzf a.tgz",
        "tar -xzf a.tgz                    | tar xzf a.tgz",
        "tar -czf a.tgz src                | tar czf a.tgz src",
        "git commit -am x                  | git commit --all --message=x",
        "git push -u origin main           | git push origin main --set-upstream",
        "docker run -d -p 80:80 nginx      | docker container run --publish=80:80 --detach nginx",
        "docker ps -a                      | docker container ls --all",
        "docker compose up -d              | docker-compose up --detach",
        "kubectl get pods -n web           | k --namespace web get pods",
        "helm list -A                      | helm ls --all-namespaces",
        "curl -I https://x.y/              | curl -s --head https://x.y/",
        "grep -rn x src                    | grep --recursive -n x src",
        "find -name x                      | find . -name x",
        "sort -n -r f                      | sort --reverse --numeric-sort f",
        "ls -la                            | ls -l --all",
        "ss -tlnp                          | ss --tcp --listening --numeric --processes",
        "psql -d shop -f a.sql             | psql --dbname=shop --file=a.sql",
        "terraform plan -out=p             | tofu plan -out=p -no-color",
        "python -m pytest -k x             | pytest -k x -q",
        "pip install -r requirements.txt   | pip3 install --requirement requirements.txt",
        "cargo build --release             | cargo b -r",
        "npm install -D vite               | npm i --save-dev vite",
        "systemctl status nginx            | systemctl status nginx --no-pager",
        "awk '{print $1}' f                | awk '{ print $1 }' f"
      })
  void another_way_to_write_it_is_right(String answer, String typed) {
    assertThat(score("", answer, typed)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tar -xzf a.tgz                    | tar -czf a.tgz",
        "tar -xzf a.tgz                    | tar xzf b.tgz",
        "git push -f                       | git push -d",
        "docker run -d nginx               | docker run -it nginx",
        "kubectl get pods -n web           | kubectl get pods",
        "find -name x                      | find .. -name x",
        "grep -v x f                       | grep -i x f",
        "awk '{print $1}' f                | awk '{print $2}' f",
        "awk '{print \"a b\"}' f           | awk '{print \"a  b\"}' f"
      })
  void another_command_is_wrong(String answer, String typed) {
    assertThat(score("", answer, typed)).isZero();
  }

  @Test
  void a_deck_adds_to_what_is_known_of_a_program() {
    String table = "commands: {git commit: {options: {--own: \"=\"}}}\n";
    assertThat(score(table, "git commit --own x -a", "git commit --all --own=x")).isEqualTo(1);
  }

  @Test
  void a_deck_is_right_where_it_contradicts() {
    String table = "commands: {ls: {options: {-a: --almost-all}}}\n";
    assertThat(score(table, "ls -a", "ls --almost-all")).isEqualTo(1);
    assertThat(score(table, "ls -a", "ls --all")).isZero();
  }

  @Test
  void names_that_the_deck_turns_the_other_way_round_stay_the_same_program() {
    String table = "commands: {docker-compose: {same: docker compose}}\n";
    assertThat(score(table, "docker compose up -d", "docker-compose up --detach")).isEqualTo(1);
    assertThat(score(table, "docker-compose up -d", "docker compose up --detach")).isEqualTo(1);
    String python = "commands: {python: {same: python3}}\n";
    assertThat(score(python, "python3 a.py", "python a.py")).isEqualTo(1);
  }
}
