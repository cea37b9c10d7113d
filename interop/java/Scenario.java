import ccgateway.ApiClient;
import ccgateway.api.AgenteventApi;
import ccgateway.api.OnlineagentApi;
import ccgateway.api.VoicecallApi;
import ccgateway.model.AgentEventResponse;
import ccgateway.model.Event;
import ccgateway.model.InnerHelpRequest;
import ccgateway.model.SignInRequest;
import ccgateway.model.TalkingContent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A call with a customer and help from a colleague, with the Java client that openapi-generator generates.
 *
 * <p>Arguments: address of the gateway, file with its certificate, address of the simulator's control interface.
 */
public final class Scenario {
  /** What no page lists: an unknown return code, event and field, and a number in place of digits. */
  private static final String UNKNOWN =
      """
      {"retcode": "999-999", "message": "?", "news": 1,
       "event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}
      """;

  private static final ObjectMapper MAPPER = ApiClient.createDefaultObjectMapper();

  /** One agent's session. Each has a client of its own, since the Guid goes with every request of it. */
  private static final class Agent {
    final String id;
    final OnlineagentApi online;
    final AgenteventApi events;
    final VoicecallApi calls;
    private String guid;

    Agent(String gateway, SSLContext tls, String id) {
      this.id = id;
      // The generated client does not send API keys: interceptors add the Guid, and take a new one from any answer.
      ApiClient client = new ApiClient(HttpClient.newBuilder().sslContext(tls), MAPPER, gateway);
      client.setRequestInterceptor(request -> {
        if (guid != null) {
          request.header("Guid", guid);
        }
      });
      client.setResponseInterceptor(
          answer -> answer.headers().firstValue("Set-GUID").ifPresent(value -> guid = value.replace("JSESSIONID=", "")));
      online = new OnlineagentApi(client);
      events = new AgenteventApi(client);
      calls = new VoicecallApi(client);
    }

    /** Fails on a refusal. */
    void check(String retcode, String message) {
      if (!"0".equals(retcode)) {
        throw new IllegalStateException("agent " + id + ": " + retcode + " " + message);
      }
    }

    void signIn() throws Exception {
      var answer = online.login(id, new SignInRequest().password("secret").phonenum("7" + id));
      check(answer.getRetcode(), answer.getMessage());
    }

    void signOut() throws Exception {
      var answer = online.forceLogout(id);
      check(answer.getRetcode(), answer.getMessage());
    }

    Event waitFor(String eventType) throws Exception {
      for (int poll = 0; poll < 30; poll++) {
        var answer = events.getAgentEvent(id, null);
        check(answer.getRetcode(), answer.getMessage());
        Event event = answer.getEvent();
        if (event != null && event.getEventType().equals(eventType)) {
          System.out.println("event " + eventType);
          return event;
        }
      }
      throw new IllegalStateException("agent " + id + ": " + eventType + " does not come");
    }
  }

  public static void main(String[] arguments) throws Exception {
    String gateway = arguments[0];
    SSLContext tls = trusting(Path.of(arguments[1]));
    String control = arguments[2];

    Agent helper = new Agent(gateway, tls, "1002");
    Agent agent = new Agent(gateway, tls, "1001");
    helper.signIn();
    agent.signIn();
    System.out.println("signed in: 1002, 1001");

    var skills = agent.online.resetSkill(agent.id, "true", null, null);
    agent.check(skills.getRetcode(), skills.getMessage());
    System.out.println("skills reset");
    agent.waitFor("AgentState_Ready");

    System.out.println("customer calls: " + customerCalls(control, tls));
    var talk = MAPPER.convertValue(agent.waitFor("AgentEvent_Talking").getContent(), TalkingContent.class);
    System.out.println("talking to " + talk.getCaller().asText());

    var help = agent.calls.innerHelp(agent.id, new InnerHelpRequest().dstaddress("1002").devicetype(2).mode(1));
    agent.check(help.getRetcode(), help.getMessage());
    System.out.println("help call: " + help.getResult());
    agent.waitFor("AgentEvent_Hold");

    var sync = agent.online.syncagentinfo(agent.id);
    agent.check(sync.getRetcode(), sync.getMessage());
    var info = sync.getResult().getAgentStateInfo();
    System.out.println("state " + info.getState().asText() + " command " + info.getCurCommand().asText());

    var unknown = MAPPER.readValue(UNKNOWN, AgentEventResponse.class);
    var event = unknown.getEvent();
    System.out.println("unknown: " + unknown.getRetcode() + " " + event.getEventType() + " " + event.getWorkNo().asText());

    var release = agent.calls.release(agent.id);
    agent.check(release.getRetcode(), release.getMessage());
    System.out.println("released");
    for (Agent each : List.of(helper, agent)) {
      each.signOut();
    }
    System.out.println("signed out: 1002, 1001");
    System.out.println("ok");
  }

  private static String customerCalls(String control, SSLContext tls) throws Exception {
    var body = HttpRequest.BodyPublishers.ofString("{\"from\":\"0555123\",\"to\":\"60001\"}");
    var request = HttpRequest.newBuilder(URI.create(control + "/customers/call"))
        .header("Content-Type", "application/json").POST(body).build();
    var client = HttpClient.newBuilder().sslContext(tls).build();
    return MAPPER.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body()).get("callid").asText();
  }

  /** TLS that trusts the certificates of this file and no others. */
  private static SSLContext trusting(Path certificate) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(certificate)) {
      store.setCertificateEntry("gateway", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, trust.getTrustManagers(), null);
    return tls;
  }
}
