# frozen_string_literal: true

# A call with a customer and help from a colleague, with the Ruby client that openapi-generator generates.
#
# Arguments: address of the gateway, file with its certificate, address of the simulator's control interface.

require 'ccgateway'
require 'json'
require 'net/http'
require 'openssl'
require 'uri'

# What no page lists: an unknown return code, event and field, and a number in place of digits.
UNKNOWN = <<~JSON
  {"retcode": "999-999", "message": "?", "news": 1,
   "event": {"eventType": "AgentEvent_Of_Tomorrow", "workNo": 1001, "eventGenTime": null, "content": {"a": 1}, "extra": [true]}}
JSON

# One agent's session. Each has its own configuration, since that holds the Guid.
class Agent
  attr_reader :id, :online, :events, :calls

  def initialize(gateway, certificate, id)
    @id = id
    @configuration = CCGateway::Configuration.new do |configuration|
      address = URI(gateway)
      configuration.scheme = address.scheme
      configuration.host = "#{address.host}:#{address.port}"
      configuration.base_path = address.path
      configuration.ssl_ca_cert = certificate
    end
    client = CCGateway::ApiClient.new(@configuration)
    @online = CCGateway::OnlineagentApi.new(client)
    @events = CCGateway::AgenteventApi.new(client)
    @calls = CCGateway::VoicecallApi.new(client)
  end

  # The envelope of an answer; keeps a new Guid, and fails on a refusal.
  def take((answer, _status, headers))
    guid = headers['Set-GUID']
    @configuration.api_key['Guid'] = guid.delete_prefix('JSESSIONID=') if guid
    abort "agent #{id}: #{answer.retcode} #{answer.message}" unless answer.retcode == '0'
    answer
  end

  def sign_in
    take(online.login_with_http_info(id, CCGateway::SignInRequest.new(password: 'secret', phonenum: "7#{id}")))
  end

  def wait_for(event_type)
    30.times do
      event = take(events.get_agent_event_with_http_info(id)).event
      next unless event && event.event_type == event_type

      puts "event #{event_type}"
      return event
    end
    abort "agent #{id}: #{event_type} does not come"
  end
end

def customer_calls(control, certificate)
  address = URI("#{control}/customers/call")
  http = Net::HTTP.new(address.host, address.port)
  http.use_ssl = true
  http.ca_file = certificate
  body = JSON.generate(from: '0555123', to: '60001')
  JSON.parse(http.post(address.path, body, 'Content-Type' => 'application/json').body)['callid']
end

gateway, certificate, control = ARGV
helper = Agent.new(gateway, certificate, '1002')
agent = Agent.new(gateway, certificate, '1001')
helper.sign_in
agent.sign_in
puts 'signed in: 1002, 1001'

agent.take(agent.online.reset_skill_with_http_info(agent.id, 'true'))
puts 'skills reset'
agent.wait_for('AgentState_Ready')

puts "customer calls: #{customer_calls(control, certificate)}"
# The content is a Hash with symbols as its keys.
talk = CCGateway::TalkingContent.build_from_hash(agent.wait_for('AgentEvent_Talking').content)
puts "talking to #{talk.caller}"

body = CCGateway::InnerHelpRequest.new(
  dstaddress: '1002', devicetype: CCGateway::HelpDeviceCode::AGENT, mode: CCGateway::HelpModeCode::TWO_PARTY
)
puts "help call: #{agent.take(agent.calls.inner_help_with_http_info(agent.id, body)).result}"
agent.wait_for('AgentEvent_Hold')

info = agent.take(agent.online.syncagentinfo_with_http_info(agent.id)).result.agent_state_info
puts "state #{info.state} command #{info.cur_command}"

unknown = CCGateway::AgentEventResponse.build_from_hash(JSON.parse(UNKNOWN, symbolize_names: true))
puts "unknown: #{unknown.retcode} #{unknown.event.event_type} #{unknown.event.work_no}"

agent.take(agent.calls.release_with_http_info(agent.id))
puts 'released'
[helper, agent].each { |each| each.take(each.online.force_logout_with_http_info(each.id)) }
puts 'signed out: 1002, 1001'
puts 'ok'
