// A call with a customer and help from a colleague, with the Go client that openapi-generator generates.
//
// Arguments: address of the gateway, file with its certificate, address of the simulator's control interface.
package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"

	"ccgateway"
)

// What no page lists: an unknown return code, event and field, and a number in place of digits.
const unknown = `{"retcode": "999-999", "message": "?", "news": 1,
	"event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}`

// An agent's session. The Guid is in the context of its requests.
type agent struct {
	id     string
	guid   string
	client *ccgateway.APIClient
}

func newAgent(gateway string, http *http.Client, id string) *agent {
	configuration := ccgateway.NewConfiguration()
	configuration.HTTPClient = http
	configuration.Servers = ccgateway.ServerConfigurations{{URL: gateway}}
	return &agent{id: id, client: ccgateway.NewAPIClient(configuration)}
}

func (a *agent) context() context.Context {
	keys := map[string]ccgateway.APIKey{"Guid": {Key: a.guid}}
	return context.WithValue(context.Background(), ccgateway.ContextAPIKeys, keys)
}

// The fields that every answer has.
type envelope interface {
	GetRetcode() string
	GetMessage() string
}

// Takes the result of an Execute: keeps a new Guid, and fails on a refusal.
func take[T envelope](a *agent, request interface {
	Execute() (T, *http.Response, error)
}) T {
	answer, response, err := request.Execute()
	check(err)
	if guid := response.Header.Get("Set-GUID"); guid != "" {
		a.guid = strings.TrimPrefix(guid, "JSESSIONID=")
	}
	if answer.GetRetcode() != "0" {
		check(fmt.Errorf("agent %s: %s %s", a.id, answer.GetRetcode(), answer.GetMessage()))
	}
	return answer
}

func (a *agent) signIn() {
	body := ccgateway.NewSignInRequest("secret", "7"+a.id)
	take[*ccgateway.SignInResponse](a, a.client.OnlineagentAPI.Login(a.context(), a.id).SignInRequest(*body))
}

func (a *agent) signOut() {
	take[*ccgateway.ReservedResponse](a, a.client.OnlineagentAPI.ForceLogout(a.context(), a.id))
}

func (a *agent) waitFor(eventType string) *ccgateway.Event {
	for poll := 0; poll < 30; poll++ {
		answer := take[*ccgateway.AgentEventResponse](a, a.client.AgenteventAPI.GetAgentEvent(a.context(), a.id))
		if event, ok := answer.GetEventOk(); ok && event.EventType == eventType {
			fmt.Println("event", eventType)
			return event
		}
	}
	check(fmt.Errorf("agent %s: %s does not come", a.id, eventType))
	return nil
}

func main() {
	gateway, certificate, control := os.Args[1], os.Args[2], os.Args[3]
	http := trusting(certificate)
	helper, agent := newAgent(gateway, http, "1002"), newAgent(gateway, http, "1001")
	helper.signIn()
	agent.signIn()
	fmt.Println("signed in: 1002, 1001")

	online, calls := agent.client.OnlineagentAPI, agent.client.VoicecallAPI
	take[*ccgateway.ReservedResponse](agent, online.ResetSkill(agent.context(), agent.id, "true"))
	fmt.Println("skills reset")
	agent.waitFor("AgentState_Ready")

	fmt.Println("customer calls:", customerCalls(http, control))
	var talk ccgateway.TalkingContent
	convert(agent.waitFor("AgentEvent_Talking").Content, &talk)
	fmt.Println("talking to", talk.Caller.GetActualInstanceValue())

	body := ccgateway.NewInnerHelpRequest("1002")
	body.SetDevicetype(int32(ccgateway.HELPDEVICECODE_AGENT))
	body.SetMode(int32(ccgateway.HELPMODECODE_TWO_PARTY))
	help := take[*ccgateway.CallIdResponse](agent, calls.InnerHelp(agent.context(), agent.id).InnerHelpRequest(*body))
	fmt.Println("help call:", help.GetResult())
	agent.waitFor("AgentEvent_Hold")

	sync := take[*ccgateway.SyncAgentInfoResponse](agent, online.Syncagentinfo(agent.context(), agent.id))
	info := sync.Result.AgentStateInfo
	fmt.Println("state", info.State.GetActualInstanceValue(), "command", info.CurCommand.GetActualInstanceValue())

	var answer ccgateway.AgentEventResponse
	check(json.Unmarshal([]byte(unknown), &answer))
	event := answer.GetEvent()
	fmt.Println("unknown:", answer.GetRetcode(), event.EventType, event.WorkNo.GetActualInstanceValue())

	take[*ccgateway.ReservedResponse](agent, calls.Release(agent.context(), agent.id))
	fmt.Println("released")
	helper.signOut()
	agent.signOut()
	fmt.Println("signed out: 1002, 1001")
	fmt.Println("ok")
}

// Lets a customer call in the simulator; returns the ID of the call.
func customerCalls(http *http.Client, control string) string {
	body := bytes.NewBufferString(`{"from":"0555123","to":"60001"}`)
	answer, err := http.Post(control+"/customers/call", "application/json", body)
	check(err)
	defer answer.Body.Close()
	var call struct{ Callid string }
	check(json.NewDecoder(answer.Body).Decode(&call))
	return call.Callid
}

// An HTTP client that trusts the certificates of this file and no others.
func trusting(certificate string) *http.Client {
	pem, err := os.ReadFile(certificate)
	check(err)
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
}

// Reads an event's content, which the client returns as a map, into its type.
func convert(content any, into any) {
	text, err := json.Marshal(content)
	check(err)
	check(json.Unmarshal(text, into))
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
